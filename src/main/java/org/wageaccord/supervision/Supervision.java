package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;

/**
 * The door of the supervision room: the ladder of letters (一函两书) on which an enterprise is urged to do what the law asks -
 * reminder, opinion after an inquiry, proposal to the authority - with its answers. Mediation has a door of its own.
 */
@Service
@Transactional
public class Supervision {

    private final Matters matters;
    private final MatterFacts facts;
    private final Standings standings;
    private final Ladder ladder;
    private final Lettering lettering;
    private final Answering answering;
    private final Judging judging;
    private final LadderView view;
    private final CaseKnowledge cases;

    Supervision(
            Matters matters,
            MatterFacts facts,
            Standings standings,
            Ladder ladder,
            Lettering lettering,
            Answering answering,
            Judging judging,
            LadderView view,
            CaseKnowledge cases) {
        this.matters = matters;
        this.facts = facts;
        this.standings = standings;
        this.ladder = ladder;
        this.lettering = lettering;
        this.answering = answering;
        this.judging = judging;
        this.view = view;
        this.cases = cases;
    }

    /**
     * Begins to urge the enterprise about a ground that holds in the case, or adds it to the matter that is open. By the
     * unions, their guides and supervisors, or the platform. {@code words} are the facts where the platform cannot know them.
     */
    public Outcome<Void> raise(CaseNumber number, Ground ground, String words) {
        return act(number, (of, open) -> ladder.raise(of, matters.of(number), ground, words));
    }

    /** Signs the reminder letter (提示函); it is served the moment it is in the enterprise's inbox. */
    public Outcome<Void> remind(CaseNumber number, LetterEntry entry) {
        return act(number, (of, open) -> lettering.remind(of, open, entry));
    }

    /** The enterprise answers the newest letter, late too, as long as the next one is not signed. */
    public Outcome<Void> answer(CaseNumber number, AnswerEntry entry) {
        return act(number, (of, open) -> answering.answer(of, open, entry));
    }

    /** The union records, with proof, that the enterprise would not take the letter. */
    public Outcome<Void> rejected(CaseNumber number, String proof) {
        return act(number, (of, open) -> answering.rejected(of, open, proof));
    }

    /** Two certified supervisors or more record their inquiry; where they found it corrected, the matter ends. */
    public Outcome<Void> inquire(CaseNumber number, InquiryEntry entry) {
        return act(number, (of, open) -> judging.inquire(of, open, entry));
    }

    /** A chair or vice-chair signs the opinion letter (意见书). */
    public Outcome<Void> opine(CaseNumber number, LetterEntry entry) {
        return act(number, (of, open) -> lettering.opine(of, open, entry));
    }

    /** The union judges after the answer, or the silence, whether the enterprise corrected itself. */
    public Outcome<Void> judge(CaseNumber number, boolean corrected, String words) {
        return act(number, (of, open) -> judging.judge(of, open, corrected, words));
    }

    /** The city union proposes to the bureau, with the file, on grounds that the file shows (建议书). */
    public Outcome<Void> propose(CaseNumber number, Set<ProposalReason> reasons, LetterEntry entry) {
        return act(number, (of, open) -> lettering.propose(of, open, reasons, entry));
    }

    /** The bureau tells the union what it did; an order has its day. */
    public Outcome<Void> feedBack(CaseNumber number, FeedbackEntry entry) {
        return act(number, (of, open) -> judging.feedBack(of, open, entry));
    }

    /** The enterprise reports that it corrected itself as ordered. */
    public Outcome<Void> report(CaseNumber number, String words, List<Attachment> files) {
        return act(number, (of, open) -> answering.report(of, open, words, files));
    }

    /** The union ends the matter with a reason before the ladder does. */
    public Outcome<Void> withdraw(CaseNumber number, String reason) {
        return act(number, (of, open) -> ladder.withdraw(of, open, reason));
    }

    /** The platform saw a ground corrected: with the last one the matter ends. Nothing happens where it was not raised. */
    public void corrected(CaseNumber number, Ground ground, LocalDate on) {
        matters.lock(number);
        Optional<Matter> open = matters.open(number)
                .filter(m -> m.points().stream().anyMatch(p -> p.ground() == ground && p.correctedOn() == null));
        if (open.isPresent()) {
            SupervisedCase of = theCase(number);
            ladder.correct(of, open.get(), ground, on);
            keep(of);
        }
    }

    /** The case ended before its time: there is nothing left to urge. */
    public void caseOver(CaseNumber number) {
        matters.lock(number);
        matters.open(number).ifPresent(open -> {
            SupervisedCase of = theCase(number);
            ladder.caseOver(of, open);
            keep(of);
        });
    }

    /** A timer found the term of an answer over. */
    public void overdue(CaseNumber number, Rung rung) {
        noted(number, (of, open) -> answering.overdue(of, open, rung));
    }

    /** A timer found the day of an order over. */
    public void disobeyed(CaseNumber number) {
        noted(number, answering::disobeyed);
    }

    /** All matters of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Matter> matters(CaseNumber number) {
        return matters.of(number);
    }

    @Transactional(readOnly = true)
    public Optional<Matter> open(CaseNumber number) {
        return matters.open(number);
    }

    /** The matters of a case as far as the current actor sees them. */
    @Transactional(readOnly = true)
    public List<Matter> visible(CaseNumber number) {
        return view.visible(theCase(number), matters.of(number));
    }

    /** What the current actor may do on the ladder now. */
    @Transactional(readOnly = true)
    public LadderDesk desk(CaseNumber number) {
        return view.desk(theCase(number), matters.open(number).orElse(null));
    }

    /** How often the enterprise was urged in a case. */
    @Transactional(readOnly = true)
    public long count(CaseNumber number) {
        return standings.count(number);
    }

    /** Whether a proposal went to the authority, which then has the file of the case. */
    @Transactional(readOnly = true)
    public boolean isHandedOver(CaseNumber number) {
        return standings.isHandedOver(number);
    }

    /** A file of an answer; who may see the matter may see it. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> file(CaseNumber number, UUID file) {
        boolean seen = visible(number).stream().anyMatch(m -> m.files().anyMatch(f -> f.id().equals(file)));
        return seen ? facts.file(number, file) : Optional.empty();
    }

    /** Open matters, the oldest first, at most 50 a page. {@code towns} null means the whole city. */
    @Transactional(readOnly = true)
    public List<MatterLine> lines(@Nullable Collection<String> towns, int page, int size) {
        return standings.lines(towns, Math.max(0, page), Math.min(size, 50));
    }

    @Transactional(readOnly = true)
    public long count(@Nullable Collection<String> towns) {
        return standings.count(towns);
    }

    /** The open matters of these cases, by case. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, MatterLine> lines(Collection<CaseNumber> numbers) {
        return standings.of(numbers);
    }

    /**
     * The term of a letter ends on another day than was told: computed now that the holiday notice is there, or moved by an
     * outage. The enterprise is told the day, the list shows it.
     */
    public void termSet(CaseNumber number, String rule, LocalDate due) {
        matters.lock(number);
        cases.find(number).ifPresent(of -> {
            keep(of);
            answering.termSet(of, matters.open(number).orElse(null), rule, due);
        });
    }

    /** The clock of a letter to the enterprise, as it stands. */
    @Transactional(readOnly = true)
    public Deadline clock(CaseNumber number, Matter.Letter letter) {
        return answering.clock(number, letter);
    }

    private Outcome<Void> act(CaseNumber number, BiFunction<SupervisedCase, @Nullable Matter, Outcome<Void>> act) {
        matters.lock(number);
        Optional<SupervisedCase> of = cases.find(number);
        if (of.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.supervision.unknownCase"));
        }
        Outcome<Void> outcome = act.apply(of.get(), matters.open(number).orElse(null));
        if (outcome.isDone()) {
            keep(of.get());
        }
        return outcome;
    }

    private void noted(CaseNumber number, java.util.function.BiConsumer<SupervisedCase, Matter> note) {
        matters.lock(number);
        SupervisedCase of = theCase(number);
        note.accept(of, matters.open(number).orElseThrow());
        keep(of);
    }

    private SupervisedCase theCase(CaseNumber number) {
        return cases.find(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
    }

    private void keep(SupervisedCase of) {
        matters.of(of.number()).stream().reduce((earlier, later) -> later).ifPresent(m -> standings.write(m, of));
    }
}
