package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.access.Acting;
import org.wageaccord.documents.Upload;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** 会议记录由双方首席代表签字确认: who does not, says why; what was confirmed is only added to; the signed paper is kept. */
@BargainingRoom
class MinutesNotesTests extends AtTheTable {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    MinutesNoting noting;

    private CaseNumber c;

    @BeforeEach
    void written() {
        c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        write(Table.minutes(LocalDate.of(2026, 3, 19)));
    }

    @Test
    void aChiefWhoDoesNotConfirmSaysWhyAndTheMinutesAreCorrected() {
        assertThat(codes(YING, () -> noting.refuse(c, 1, Side.ENTERPRISE, " "))).containsExactly("wordsMissing");
        assertThat(codes(CHEN, () -> noting.refuse(c, 1, Side.ENTERPRISE, "不对")))
                .containsExactly("notYours");
        assertThat(codes(YING, () -> noting.refuse(c, 2, Side.ENTERPRISE, "不对")))
                .containsExactly("noMinutesToConfirm");
        done(YING, () -> noting.refuse(c, 1, Side.ENTERPRISE, "我方没有同意定额"));
        assertThat(kinds()).containsExactly("REFUSAL ENTERPRISE 我方没有同意定额");
        assertThat(bargaining.table(c).orElseThrow().openRound()).isPresent();
        write(Table.minutes(LocalDate.of(2026, 3, 20)));
        Acting.as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        assertThat(codes(YING, () -> noting.refuse(c, 1, Side.ENTERPRISE, "又不对")))
                .containsExactly("confirmedBefore");
    }

    @Test
    void confirmedMinutesAreOnlyAddedTo() {
        assertThat(codes(CHEN, () -> noting.add(c, 1, "补一句"))).containsExactly("correctInstead");
        Acting.as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        Acting.as(CHEN, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.WORKERS)));
        done(CHEN, () -> noting.add(c, 1, "企业方答应十日内补交工资表"));
        assertThat(kinds()).containsExactly("ADDENDUM WORKERS 企业方答应十日内补交工资表");
        assertThat(codes(STRANGER, () -> noting.add(c, 1, "旁人"))).containsExactly("notYours");
        assertThat(codes(CHEN, () -> noting.add(c, 9, "没有这一轮"))).contains("noSuchRound");
        AppendOnly.assertKept(jdbc, "bargaining.minutes_note");
    }

    @Test
    void theSignedPaperIsKeptForWhoMaySeeTheMinutes() {
        assertThat(codes(CHEN, () -> noting.scan(c, 1, null))).containsExactly("scanMissing");
        assertThat(codes(STRANGER, () -> noting.scan(c, 1, new Upload("记录.pdf", PDF))))
                .containsExactly("notYours");
        done(CHEN, () -> noting.scan(c, 1, new Upload("记录.pdf", PDF)));
        UUID file = noting.of(c).get(0).file();
        assertThat(Acting.as(YING, () -> noting.scan(c, file)).orElseThrow().content())
                .isEqualTo(PDF);
        assertThat(Acting.as(REVIEWER, () -> noting.scan(c, file)))
                .as("before both confirmed")
                .isEmpty();
        Acting.as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        Acting.as(CHEN, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.WORKERS)));
        assertThat(Acting.as(REVIEWER, () -> noting.scan(c, file))).isPresent();
        assertThat(Acting.as(WORKER, () -> noting.scan(c, file))).isEmpty();
        assertThat(Acting.as(YING, () -> noting.scan(c, UUID.randomUUID()))).isEmpty();
    }

    private void write(MinutesEntry minutes) {
        Acting.as(CHEN, () -> Table.done(bargaining.writeMinutes(c, minutes)));
    }

    private List<String> kinds() {
        return noting.of(c).stream()
                .map(n -> n.kind() + " " + n.side() + " " + n.words())
                .toList();
    }

    private static List<String> codes(Actor who, java.util.function.Supplier<org.wageaccord.kernel.Outcome<Void>> act) {
        return Acting.as(who, () -> Table.codes(act.get()));
    }

    private static void done(Actor who, java.util.function.Supplier<org.wageaccord.kernel.Outcome<Void>> act) {
        Acting.as(who, () -> Table.done(act.get()));
    }
}
