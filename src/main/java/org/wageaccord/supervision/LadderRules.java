package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** What each rung asks for (law §1.12). */
@Component
class LadderRules {

    private final Texts texts;
    private final Hands hands;
    private final Statute statute;

    LadderRules(Texts texts, Hands hands, Statute statute) {
        this.texts = texts;
        this.hands = hands;
        this.statute = statute;
    }

    /** A ground that the platform knows is told by the facts; one it cannot know needs words. */
    List<Refusal> raising(SupervisedCase of, @Nullable Matter open, Ground ground, String words) {
        List<Refusal> found = new ArrayList<>();
        if (ground.isKnown() && of.breach(ground).isEmpty() || !ground.isKnown() && !of.performing()) {
            found.add(Refusal.of("ground", "refusal.supervision.groundNotGiven").citing(ground.citation()));
        }
        if (!ground.isKnown()) {
            texts.check("facts", words, ground.citation(), found);
        }
        if (open != null && open.has(ground)) {
            found.add(Refusal.of("ground", "refusal.supervision.raisedAlready"));
        }
        return found;
    }

    /** The words of a letter. */
    List<Refusal> letter(LetterEntry entry, Citation citing) {
        List<Refusal> found = new ArrayList<>();
        texts.check("facts", entry.facts(), citing, found);
        texts.check("basis", entry.basis(), citing, found);
        texts.check("demand", entry.demand(), citing, found);
        texts.check("contact", entry.contact(), citing, found);
        return found;
    }

    /** Whether it is the turn of a step; named by what is waited for instead. */
    static List<Refusal> turn(@Nullable Matter matter, Matter.Step... allowed) {
        if (matter == null) {
            return List.of(Refusal.of(null, "refusal.supervision.nothingOpen"));
        }
        return List.of(allowed).contains(matter.step())
                ? List.of()
                : List.of(Refusal.of(null, "refusal.supervision.notNow." + matter.step()));
    }

    /** An answer states facts and corrections, or why the letter is not proper (第二十二条). */
    List<Refusal> answer(AnswerEntry entry, SupervisedCase of, Matter matter) {
        List<Refusal> found = new ArrayList<>();
        if (entry.kind() == AnswerKind.REJECTED) {
            found.add(
                    Refusal.of("kind", "refusal.supervision.answerKindMissing").citing(Law.ANSWER));
        }
        texts.check("words", entry.words(), Law.ANSWER, found);
        if (entry.kind() == AnswerKind.WILL_CORRECT) {
            day("correctBy", entry.correctBy(), Law.ANSWER, found);
        }
        if (entry.kind() == AnswerKind.CORRECTED) {
            found.addAll(stillHolding("kind", of, matter));
        }
        texts.check(entry.files(), found);
        return found;
    }

    /** Nobody can call corrected what the platform sees uncorrected. */
    static List<Refusal> stillHolding(@Nullable String field, SupervisedCase of, Matter matter) {
        return matter.points().stream()
                .filter(p -> p.ground().isKnown() && of.breach(p.ground()).isPresent())
                .map(p -> Refusal.of(field, "refusal.supervision.stillHolds." + p.ground())
                        .citing(p.ground().citation()))
                .toList();
    }

    List<Refusal> inquiry(InquiryEntry entry, SupervisedCase of, Matter matter) {
        List<Refusal> found = new ArrayList<>();
        Rule least = statute.rule("INQUIRY_SUPERVISORS");
        Set<ActorId> named = new HashSet<>(entry.supervisors());
        if (named.size() < least.number()) {
            found.add(Refusal.of("supervisors", "refusal.supervision.tooFewSupervisors", least.number())
                    .citing(least.citation()));
        }
        Set<ActorId> certified = new HashSet<>();
        hands.supervisors(of).forEach(s -> certified.add(s.account()));
        if (!certified.containsAll(named)) {
            found.add(Refusal.of("supervisors", "refusal.supervision.notCertified")
                    .citing(Law.INQUIRY));
        }
        if (named.stream().anyMatch(s -> hands.isInvolved(of, s))) {
            found.add(Refusal.of("supervisors", "refusal.supervision.supervisorInvolved")
                    .citing(Law.RECUSAL));
        }
        if (entry.on().isAfter(hands.today()) || entry.on().isBefore(matter.raisedOn())) {
            found.add(Refusal.of("on", "refusal.supervision.inquiryDay", matter.raisedOn())
                    .citing(Law.INQUIRY));
        }
        texts.check("course", entry.course(), Law.INQUIRY, found);
        texts.check("findings", entry.findings(), Law.INQUIRY, found);
        if (entry.corrected()) {
            found.addAll(stillHolding("corrected", of, matter));
        }
        return found;
    }

    /** The three grounds of 第二十三条, each only where the file shows it. */
    static List<Refusal> reasons(Set<ProposalReason> reasons, Matter matter) {
        List<Refusal> found = new ArrayList<>();
        if (reasons.isEmpty()) {
            found.add(
                    Refusal.of("reasons", "refusal.supervision.reasonsMissing").citing(Law.PROPOSAL));
        }
        Set<ProposalReason> given = given(matter);
        reasons.stream()
                .filter(reason -> !given.contains(reason))
                .forEach(reason -> found.add(Refusal.of("reasons", "refusal.supervision.reasonNotGiven." + reason)
                        .citing(Law.PROPOSAL)));
        return found;
    }

    /** Which of the three grounds the answer to the opinion letter gives. */
    static Set<ProposalReason> given(Matter matter) {
        Matter.Letter opinion = matter.letter(Rung.OPINION).orElseThrow();
        Set<ProposalReason> given = new HashSet<>();
        if (opinion.answer() != null && opinion.answer().kind() == AnswerKind.REJECTED) {
            given.add(ProposalReason.REJECTED);
        }
        if (opinion.overdue()) {
            given.add(ProposalReason.NOT_ANSWERED);
        }
        if (opinion.answer() != null) {
            given.add(ProposalReason.NOT_CORRECTED);
        }
        return given;
    }

    List<Refusal> feedback(FeedbackEntry entry) {
        List<Refusal> found = new ArrayList<>();
        texts.check("words", entry.words(), Law.FEEDBACK, found);
        if (entry.ordered()) {
            day("correctBy", entry.correctBy(), Law.ORDER, found);
        }
        return found;
    }

    void words(String field, String text, Citation citing, List<Refusal> found) {
        texts.check(field, text, citing, found);
    }

    void files(List<Attachment> files, List<Refusal> found) {
        texts.check(files, found);
    }

    private void day(String field, @Nullable LocalDate day, Citation citing, List<Refusal> found) {
        if (day == null) {
            found.add(Refusal.of(field, "refusal.supervision.missing." + field).citing(citing));
        } else if (!day.isAfter(hands.today())) {
            found.add(Refusal.of(field, "refusal.supervision.dayNotAhead", hands.today())
                    .citing(citing));
        }
    }
}
