package org.wageaccord.negotiation.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Citation;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Deadline.Competing;
import org.wageaccord.statute.Rule.Unit;

/** 《浙江省集体合同条例》第七条 and 《工资集体协商试行办法》第十七条: the offer tells the term that ends first, with its own law. */
class OfferTermTests {

    private static final Citation PROVINCE = new Citation("浙江省集体合同条例", "第七条");
    private static final Citation STATE = new Citation("工资集体协商试行办法", "第十七条");
    private static final LocalDate OFFERED = LocalDate.of(2026, 9, 24);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 14);

    @Test
    void whereTheTwentyDaysEndFirstThePaperSaysTwentyDays() {
        Deadline clock =
                clock(Unit.CALENDAR_DAYS, STATE, List.of(counted(10, PROVINCE, false), counted(20, STATE, true)));
        assertThat(OfferValues.reply(clock, 10).map())
                .containsEntry("replyDays", 20)
                .containsEntry("replyInWorkingDays", false)
                .containsEntry("replyLaw", "《工资集体协商试行办法》第十七条")
                .containsEntry("replyDue", DUE);
    }

    @Test
    void whereTheWorkingDaysEndFirstItSaysThose() {
        Deadline clock =
                clock(Unit.WORKING_DAYS, PROVINCE, List.of(counted(10, PROVINCE, true), counted(20, STATE, false)));
        assertThat(OfferValues.reply(clock, 7).map())
                .containsEntry("replyDays", 10)
                .containsEntry("replyInWorkingDays", true)
                .containsEntry("replyLaw", "《浙江省集体合同条例》第七条");
    }

    @Test
    void aClockFromBeforeAllRulesWereKeptTellsTheNumberOfTheLaw() {
        assertThat(OfferValues.reply(clock(Unit.WORKING_DAYS, PROVINCE, List.of()), 10)
                        .map())
                .containsEntry("replyDays", 10);
    }

    private static Competing counted(int number, Citation law, boolean decides) {
        return new Competing("", "", number, Unit.WORKING_DAYS, true, decides, DUE, DUE, law, "", "");
    }

    private static Deadline clock(Unit unit, Citation law, List<Competing> rules) {
        return new Deadline("T03", "", OFFERED, DUE, null, unit, law, "", List.of(), "", "", rules, null);
    }
}
