package org.wageaccord.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.registry.Mandate;

/** What a gathering and its statements must hold, who is a worker in it, and from how many answers on anything is told. */
class GatheringRulesTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 10, 0);

    @Test
    void aGatheringNeedsATitleADeadlineAheadAndStatements() {
        assertThat(opening("", null))
                .containsExactly("title missing", "closesAt missing", "lines noStatements 《集体合同规定》第三十三条");
        assertThat(opening("征集", NOW, "希望提高工资标准")).containsExactly("closesAt notAhead");
        assertThat(opening("征集", NOW.plusDays(61), "希望提高工资标准")).containsExactly("closesAt tooLong");
        assertThat(opening("征集", NOW.plusDays(60), "希望提高工资标准")).isEmpty();
        assertThat(opening("征集", NOW.plusDays(7), "太短", "希望涨工资", "希望涨工资"))
                .containsExactly("lines length", "lines twice");
        assertThat(opening("征集", NOW.plusDays(7), "长".repeat(81))).containsExactly("lines length");
        assertThat(opening("找我 13800000012", NOW.plusDays(7), "长".repeat(80)))
                .containsExactly("title personal 《个人信息保护法》第六条");
    }

    @Test
    void theStarterSetHasStatementsUnderEachOfTheNineHeadsAndIsItselfInOrder() {
        String[] all = Stream.of(Head.values())
                .flatMap(head -> Starter.of(head).stream())
                .toArray(String[]::new);
        assertThat(Head.values()).hasSize(9).allMatch(head -> !Starter.of(head).isEmpty());
        assertThat(opening("征集", NOW.plusDays(7), all)).isEmpty();
    }

    private static List<String> opening(String title, @Nullable LocalDateTime closes, String... texts) {
        List<Statement.Entry> statements = Stream.of(texts)
                .map(text -> new Statement.Entry(Head.LEVELS, text))
                .toList();
        Instant now = NOW.atZone(Show.BEIJING).toInstant();
        return told(GatheringRules.opening(new Gathering.Entry(title, "", closes, statements), now));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打 13800000012 找我",
                "电话138 0000 0012有事说",
                "０５７９-８７１０１２３４ 是我",
                "我的证件 33079919850615001X",
                "卡号 6222 0000 1111 2222 333"
            })
    void noStatementNamesAPhoneOrAPaper(String text) {
        assertThat(told(GatheringRules.statement(text))).containsExactly("text personal 《个人信息保护法》第六条");
    }

    @Test
    void sumsOfPayAreNoSuchNumbers() {
        assertThat(GatheringRules.statement("希望岗位工资到 4 800 元，夜班每班 30 元")).isEmpty();
        assertThat(GatheringRules.statement("2026 年涨 6.5%，全年多 12000 元")).isEmpty();
    }

    private static List<String> told(List<Refusal> found) {
        return found.isEmpty() ? List.of() : Voicing.told(Outcome.refused(found));
    }

    @Test
    void whoActsForTheEmployerIsNoWorkerHereWhateverElseTheyAre() {
        PartyId firm = new PartyId("A");
        assertThat(Seat.of(firm, List.of(mandate("A", Role.WK)))).isEqualTo(Seat.WORKER);
        assertThat(Seat.of(firm, List.of(mandate("A", Role.WK), mandate("A", Role.EH))))
                .isEqualTo(Seat.EMPLOYER);
        assertThat(Seat.of(firm, List.of(mandate("A", Role.CD), mandate("A", Role.WR))))
                .isEqualTo(Seat.NEGOTIATOR);
        assertThat(Seat.of(firm, List.of(mandate("B", Role.WC)))).isEqualTo(Seat.NONE);
        assertThat(Seat.of(firm, List.of(mandate("A", Role.RC)))).isEqualTo(Seat.NONE);
    }

    private static Mandate mandate(String party, Role role) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Mandate(UUID.randomUUID(), new ActorId(UUID.randomUUID()), new PartyId(party), role, day, day, "");
    }

    @Test
    void aShareIsAWholePercentBetweenNoneAndAllHalfUp() {
        assertThat(new Totals(1, 2, 9).share()).isEqualTo(33);
        assertThat(new Totals(1, 7, 0).share()).isEqualTo(13);
        IntStream.rangeClosed(0, 30)
                .forEach(agree -> IntStream.rangeClosed(0, 30).forEach(not -> {
                    Totals totals = new Totals(agree, not, 3);
                    assertThat(totals.share()).isBetween(0, 100);
                    assertThat(totals.isTold()).isEqualTo(agree + not >= 5);
                    if (totals.answered() > 0) {
                        assertThat(totals.share() + new Totals(not, agree, 3).share())
                                .isBetween(100, 101);
                    }
                }));
    }
}
