package org.wageaccord.supervision;

import static org.wageaccord.supervision.SupervisionCast.as;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.supervision.Matter.Step;

/** The parts of a story on the ladder: each climbs to its rung. */
abstract class LadderSteps extends SupervisionSetting {

    static final LetterEntry LETTER = new LetterEntry("查明的事实", "《浙江省集体合同条例》第七条", "书面答复", "朱某 13900000001");

    @Autowired
    Supervision supervision;

    Matter matter(CaseNumber number) {
        List<Matter> all = supervision.matters(number);
        return all.get(all.size() - 1);
    }

    Step step(CaseNumber number) {
        return matter(number).step();
    }

    static List<String> codes(Outcome<?> outcome) {
        return codes("refusal.supervision.", outcome);
    }

    CaseNumber raised() {
        CaseNumber number = cases.with(statute.today().minusDays(1), Ground.REPLY_OVERDUE);
        as(Actor.PLATFORM, () -> supervision.raise(number, Ground.REPLY_OVERDUE, ""))
                .orElseThrow();
        return number;
    }

    CaseNumber reminded() {
        CaseNumber number = raised();
        as(cast.guide, () -> supervision.remind(number, LETTER)).orElseThrow();
        return number;
    }

    CaseNumber inquired() {
        CaseNumber number = reminded();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        as(cast.firstSupervisor, () -> supervision.inquire(number, inquiry(false)))
                .orElseThrow();
        return number;
    }

    CaseNumber opined() {
        CaseNumber number = inquired();
        as(cast.chair, () -> supervision.opine(number, LETTER)).orElseThrow();
        return number;
    }

    CaseNumber toPropose() {
        CaseNumber number = opined();
        as(cast.manager, () -> supervision.answer(number, disputed())).orElseThrow();
        as(cast.chair, () -> supervision.judge(number, false, "仍未答复要约")).orElseThrow();
        return number;
    }

    CaseNumber proposed() {
        CaseNumber number = toPropose();
        as(cast.cityUnion, () -> supervision.propose(number, Set.of(ProposalReason.NOT_CORRECTED), LETTER))
                .orElseThrow();
        return number;
    }

    static AnswerEntry disputed() {
        return new AnswerEntry(AnswerKind.DISPUTED, "本单位认为意见不当", null, List.of());
    }

    InquiryEntry inquiry(boolean corrected) {
        return inquiry(corrected, cast.firstSupervisor.id(), cast.secondSupervisor.id());
    }

    InquiryEntry inquiry(boolean corrected, ActorId... supervisors) {
        return new InquiryEntry(List.of(supervisors), statute.today(), "查阅收文记录", "没有答复", corrected);
    }

    void overdue(CaseNumber number, Rung rung) {
        Matter.Letter letter = matter(number).letter(rung).orElseThrow();
        goTo(letter.dueOn().plusDays(1));
        as(Actor.PLATFORM, () -> {
            supervision.overdue(number, rung);
            supervision.overdue(number, rung);
            return true;
        });
    }
}
