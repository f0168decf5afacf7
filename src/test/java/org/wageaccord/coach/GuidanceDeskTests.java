package org.wageaccord.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;

/** The guide answers a call with words or with a time and a place; who called hears of it, the other side does not. */
@CoachRoom
@RecordApplicationEvents
class GuidanceDeskTests {

    private static final Actor GUIDE = new Actor(new ActorId(UUID.randomUUID()), "胡某", Role.TG.name());
    private static final Actor ELSEWHERE = new Actor(new ActorId(UUID.randomUUID()), "何某", Role.TG.name());
    private static final LocalDate ASKED = LocalDate.of(2026, 3, 4);
    private static final Instant LATER = Instant.parse("2026-03-06T06:00:00Z");

    @Autowired
    Coach coach;

    @Autowired
    GuidanceDesk desk;

    @Autowired
    Table table;

    @Autowired
    Registry registry;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private CaseNumber c;

    @BeforeEach
    void aSideHasCalled() {
        table.prepare();
        doReturn(List.of(GUIDE.id())).when(registry).holders(eq(PartyId.town("007")), eq(Set.of(Role.TG)), any());
        guides(GUIDE, "007");
        guides(ELSEWHERE, "01");
        c = table.ready();
        Acting.as(CHEN, () -> coach.ask(c, "第一次谈，不知道怎么开口").orElseThrow());
    }

    @Test
    void theGuideSeesTheCallAndAnswersWithATimeAndAPlace() {
        GuidanceCall call = Acting.as(GUIDE, () -> desk.calls(0)).items().stream()
                .filter(one -> one.caseNumber().equals(c))
                .findFirst()
                .orElseThrow();
        assertThat(call.enterprise()).isEqualTo("浙江示例五金有限公司");
        assertThat(call.guidance().words()).isEqualTo("第一次谈，不知道怎么开口");
        assertThat(call.guidance().answers()).isEmpty();
        int before = notifications.unread(CHEN.id());
        assertThat(answer(GUIDE, new GuidanceReply("", LATER, "镇总工会二楼"))).isEmpty();
        assertThat(notifications.unread(CHEN.id())).isEqualTo(before + 1);
        assertThat(answer(GUIDE, new GuidanceReply("带上去年的合同。", null, ""))).isEmpty();
        List<Guidance.Answer> heard =
                Acting.as(CHEN, () -> coach.asked(c).orElseThrow()).answers();
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0).meetsAt()).isEqualTo(LATER);
        assertThat(heard.get(0).place()).isEqualTo("镇总工会二楼");
        assertThat(heard.get(1).words()).isEqualTo("带上去年的合同。");
        assertThat(heard.get(1).by()).isEqualTo("胡某");
        assertThat(Acting.as(YING, () -> coach.asked(c)))
                .as("the other side hears neither the call nor the answer")
                .isEmpty();
        assertThat(events.stream(GuidanceAnswered.class)).hasSize(2);
        AppendOnly.assertKept(jdbc, "coach.guidance_answer");
    }

    @Test
    void aGuideOfAnotherTownSeesAndAnswersNothing() {
        assertThat(Acting.as(ELSEWHERE, () -> desk.calls(0)).items())
                .extracting(GuidanceCall::caseNumber)
                .doesNotContain(c);
        for (Actor other : List.of(ELSEWHERE, CHEN)) {
            assertThat(Acting.as(
                            other,
                            () -> Table.laws(desk.answer(c, Side.WORKERS, ASKED, new GuidanceReply("你好", null, "")))))
                    .containsExactly("null notTheGuide 《中华人民共和国工会法》第二十一条");
        }
        assertThat(Acting.as(
                        GUIDE,
                        () -> Table.codes(
                                desk.answer(c, Side.ENTERPRISE, ASKED, new GuidanceReply("没有人问过", null, "")))))
                .containsExactly("notTheGuide");
    }

    @Test
    void anAnswerHasWordsOrAMeetingThatIsStillToCome() {
        assertThat(answer(GUIDE, new GuidanceReply(" ", null, ""))).containsExactly("answerEmpty");
        assertThat(answer(GUIDE, new GuidanceReply("见面谈", LATER, " "))).containsExactly("placeMissing");
        assertThat(answer(GUIDE, new GuidanceReply("见面谈", null, "镇总工会"))).containsExactly("timeMissing");
        assertThat(answer(GUIDE, new GuidanceReply("", Instant.parse("2026-03-01T06:00:00Z"), "镇总工会")))
                .containsExactly("meetingPast");
        assertThat(answer(GUIDE, new GuidanceReply("长".repeat(501), null, ""))).containsExactly("tooLong");
        for (int i = 0; i < 20; i++) {
            String words = "第" + i + "次";
            assertThat(answer(GUIDE, new GuidanceReply(words, null, ""))).isEmpty();
        }
        assertThat(answer(GUIDE, new GuidanceReply("再来", null, ""))).containsExactly("tooManyAnswers");
    }

    private List<String> answer(Actor who, GuidanceReply reply) {
        return Acting.as(who, () -> Table.codes(desk.answer(c, Side.WORKERS, ASKED, reply)));
    }

    private void guides(Actor who, String town) {
        doReturn(List.of(new Mandate(
                        UUID.randomUUID(), who.id(), PartyId.town(town), Role.TG, ASKED, ASKED.plusYears(1), "聘书")))
                .when(registry)
                .mandatesOf(eq(who.id()), any());
    }
}
