package org.wageaccord.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.supervision.Matter.Ending;
import org.wageaccord.supervision.Matter.Step;

/** The letters and the inquiry between them, over a real database: who signs, and what they must say. */
@SupervisionRoom
class LettersTests extends LadderSteps {

    // ---------------------------------------------------------------- the letters

    @Test
    void article21TheOpinionLetterIsSignedByAChair() {
        CaseNumber number = inquired();
        for (Actor not : List.of(cast.guide, cast.firstSupervisor, cast.negotiator, cast.manager)) {
            assertThat(as(not, () -> supervision.opine(number, LETTER)).refusals())
                    .singleElement()
                    .satisfies(r -> {
                        assertThat(r.code()).isEqualTo("refusal.supervision.notYours.opine");
                        assertThat(r.citation().toString()).isEqualTo("《浙江省工会劳动法律监督条例》第二十一条");
                    });
        }
        as(cast.cityUnion, () -> supervision.opine(number, LETTER)).orElseThrow();
        assertThat(matter(number).letter(Rung.OPINION).orElseThrow().issuer()).isEqualTo("永康市总工会");
    }

    @Test
    void article23OnlyTheGeneralUnionProposes() {
        CaseNumber number = toPropose();
        assertThat(codes(as(
                        cast.chair, () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))))
                .containsExactly("notYours.propose");
        assertThat(codes(
                        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.REJECTED), LETTER))))
                .containsExactly("reasonNotGiven.REJECTED");
        assertThat(step(number)).isEqualTo(Step.TO_PROPOSE);
    }

    @Test
    void noRungIsLeftOut() {
        CaseNumber number = raised();
        assertThat(codes(as(cast.chair, () -> supervision.opine(number, LETTER))))
                .containsExactly("notNow.TO_REMIND");
        assertThat(codes(as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))))
                .containsExactly("notNow.TO_REMIND");
        assertThat(codes(as(
                        cast.cityUnion,
                        () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))))
                .containsExactly("notNow.TO_REMIND");
        as(cast.chair, () -> supervision.remind(number, LETTER)).orElseThrow();
        assertThat(codes(as(cast.chair, () -> supervision.remind(number, LETTER))))
                .containsExactly("notNow.REMINDED");
    }

    @Test
    void aLetterWithoutItsWordsIsRefusedFieldByField() {
        CaseNumber number = raised();
        Outcome<Void> outcome = as(cast.chair, () -> supervision.remind(number, new LetterEntry(" ", "", "要求", "")));
        assertThat(outcome.refusals()).extracting(Refusal::field).containsExactly("facts", "basis", "contact");
        assertThat(codes(outcome)).containsExactly("missing.facts", "missing.basis", "missing.contact");
        assertThat(matter(number).letters()).isEmpty();
    }

    @Test
    void whatNoPaperPrintsIsRefusedBeforeALetterGetsItsNumber() {
        CaseNumber number = raised();
        Outcome<Void> outcome =
                as(cast.chair, () -> supervision.remind(number, new LetterEntry("事实", "依据", "要求😀", "\u202E电话")));
        assertThat(outcome.refusals())
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(
                        tuple("demand", "refusal.forms.unprintable"), tuple("contact", "refusal.forms.invisible"));
        assertThat(matter(number).letters()).isEmpty();
    }

    @Test
    void numbersOfLettersHaveNoGaps() {
        CaseNumber first = reminded();
        CaseNumber refused = raised();
        as(cast.chair, () -> supervision.remind(refused, new LetterEntry("", "", "", "")));
        CaseNumber second = reminded();
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    private int serial(CaseNumber number) {
        String letter = matter(number).letter(Rung.REMINDER).orElseThrow().number();
        return Integer.parseInt(letter.replaceAll(".*〕(\\d+)号", "$1"));
    }

    // ---------------------------------------------------------------- inquiry

    @Test
    void article20AnInquiryNeedsTwoCertifiedSupervisorsWhoKeepAwayWhereConcerned() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        assertThat(as(cast.chair, () -> supervision.inquire(number, inquiry(false, cast.firstSupervisor.id())))
                        .refusals())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.code()).isEqualTo("refusal.supervision.tooFewSupervisors");
                    assertThat(r.args()).containsExactly(2);
                    assertThat(r.citation().article()).startsWith("第二十条");
                });
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(
                                number, inquiry(false, cast.firstSupervisor.id(), cast.firstSupervisor.id())))))
                .as("one person twice is one")
                .containsExactly("tooFewSupervisors");
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(number, inquiry(false, cast.firstSupervisor.id(), cast.chair.id())))))
                .containsExactly("notCertified");
        assertThat(codes(as(
                        cast.chair,
                        () -> supervision.inquire(
                                number, inquiry(false, cast.firstSupervisor.id(), cast.involvedSupervisor.id())))))
                .containsExactly("supervisorInvolved");
        as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))
                .orElseThrow();
        assertThat(matter(number).inquiry().supervisors())
                .extracting(Supervisor::name, Supervisor::card)
                .contains(org.assertj.core.groups.Tuple.tuple("楼某", SupervisionCast.CARD));
    }

    @Test
    void anInquiryIsNotDatedBeforeItsMatterNorAhead() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        for (LocalDate day :
                List.of(statute.today().minusDays(400), statute.today().plusDays(1))) {
            InquiryEntry entry = new InquiryEntry(
                    List.of(cast.firstSupervisor.id(), cast.secondSupervisor.id()), day, "经过", "事实", false);
            assertThat(codes(as(cast.chair, () -> supervision.inquire(number, entry))))
                    .containsExactly("inquiryDay");
        }
    }

    @Test
    void whereTheInquiryFindsItCorrectedTheMatterEnds() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        assertThat(codes(as(cast.chair, () -> supervision.inquire(number, inquiry(true)))))
                .as("the offer is still not answered")
                .containsExactly("stillHolds.REPLY_OVERDUE");
        cases.now(number, statute.today());
        as(cast.chair, () -> supervision.inquire(number, inquiry(true))).orElseThrow();
        assertThat(matter(number).closing().ending()).isEqualTo(Ending.CORRECTED);
    }
}
