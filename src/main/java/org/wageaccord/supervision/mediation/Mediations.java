package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.supervision.CaseKnowledge;
import org.wageaccord.supervision.SupervisedCase;
import org.wageaccord.supervision.mediation.Mediation.Kind;
import org.wageaccord.supervision.mediation.Mediation.Step;
import org.wageaccord.supervision.mediation.MediationDesk.Turn;

/**
 * The door of mediation (协调处理): the bureau helps two sides that could not agree. It decides nothing; what both chiefs
 * and the mediators sign binds, everything else goes back to the table.
 */
@Service
@Transactional
public class Mediations {

    private final MediationBook book;
    private final Parties parties;
    private final Conciliation conciliation;
    private final Endings endings;
    private final Mediators mediators;
    private final MediationRules rules;
    private final CaseKnowledge cases;

    Mediations(
            MediationBook book,
            Parties parties,
            Conciliation conciliation,
            Endings endings,
            Mediators mediators,
            MediationRules rules,
            CaseKnowledge cases) {
        this.book = book;
        this.parties = parties;
        this.conciliation = conciliation;
        this.endings = endings;
        this.mediators = mediators;
        this.rules = rules;
        this.cases = cases;
    }

    /**
     * A chief asks the bureau for mediation after talks that led to nothing; or the bureau acts on its own motion, which is
     * then accepted at once. Refused before a meeting was held, and while another mediation runs.
     */
    public Outcome<Void> ask(CaseNumber number, ApplicationEntry entry) {
        return act(number, (of, open) -> {
            Outcome<Mediation> asked =
                    parties.ask(of, open, entry, book.of(number).size() + 1);
            if (!asked.isDone()) {
                return Outcome.refused(asked.refusals());
            }
            Mediation begun = asked.orElseThrow();
            if (begun.applicant() == null) {
                conciliation.begin(of, begun);
            }
            return Outcome.done(null);
        });
    }

    /** The bureau takes the dispute up: thirty days begin. */
    public Outcome<Void> accept(CaseNumber number) {
        return act(number, conciliation::accept);
    }

    /** The bureau does not take it up, with its reasons. */
    public Outcome<Void> decline(CaseNumber number, String reason) {
        return act(number, (of, open) -> conciliation.decline(of, open, reason));
    }

    public Outcome<Void> investigate(CaseNumber number, String mediators, String findings) {
        return act(number, (of, open) -> conciliation.investigate(of, open, mediators, findings));
    }

    /** More time, once, at most so many days as the law gives, with reasons to both sides in writing. */
    public Outcome<Void> extend(CaseNumber number, @Nullable LocalDate until, String reasons) {
        return act(number, (of, open) -> conciliation.extend(of, open, until, reasons));
    }

    /** The mediators, who sign by this, put an agreement before both chiefs. */
    public Outcome<Void> settle(CaseNumber number, SettlementEntry entry) {
        return act(number, (of, open) -> conciliation.settle(of, open, entry));
    }

    /**
     * The mediators record that no agreement was reached.
     *
     * @param goOn whether the sides told them that they go on negotiating; else the case ends
     */
    public Outcome<Void> fail(CaseNumber number, String record, boolean goOn) {
        return act(number, (of, open) -> conciliation.fail(of, open, record, goOn));
    }

    /** A chief signs the text with this digest after confirming with a code or the password. */
    public Outcome<Void> sign(CaseNumber number, String digest, @Unprinted String confirmation) {
        return act(number, (of, open) -> parties.sign(of, open, digest, confirmation));
    }

    /** A chief will not sign, with reasons: the mediation ends without an agreement. */
    public Outcome<Void> declineSettlement(CaseNumber number, String reason) {
        return act(number, (of, open) -> parties.decline(of, open, reason));
    }

    /** A timer found the term over: the mediation ends without an agreement. Doing it twice does nothing. */
    public void expire(CaseNumber number) {
        book.lock(number);
        Mediation open = book.open(number).orElse(null);
        if (open == null) {
            return;
        }
        LocalDate due = rules.due(open);
        if (due == null || !mediators.today().isAfter(due)) {
            throw new IllegalStateException("the mediation in " + number + " lasts until " + due);
        }
        endings.end(theCase(number), open, Kind.EXPIRED, null, "");
    }

    /** The case ended before its time: there is nothing left to mediate. */
    public void caseOver(CaseNumber number) {
        book.lock(number);
        book.open(number).ifPresent(open -> endings.end(theCase(number), open, Kind.CASE_OVER, null, ""));
    }

    /** All mediations of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Mediation> of(CaseNumber number) {
        return book.of(number);
    }

    /** How many mediations there were in a case. */
    @Transactional(readOnly = true)
    public long count(CaseNumber number) {
        return book.count(number);
    }

    @Transactional(readOnly = true)
    public Optional<Mediation> open(CaseNumber number) {
        return book.open(number);
    }

    /** What the current actor may do now. */
    @Transactional(readOnly = true)
    public MediationDesk desk(CaseNumber number) {
        SupervisedCase of = theCase(number);
        Mediation open = book.open(number).orElse(null);
        Side side = mediators.chief(of).orElse(null);
        boolean free = !mediators.isInvolved(of);
        boolean bureau = free && mediators.isBureau();
        boolean mediator = free && mediators.isMediator();
        boolean tried = of.talking() && of.roundsHeld() > 0;
        return new MediationDesk(
                of,
                open == null && tried && (side != null || bureau),
                bureau,
                open == null ? null : turn(open, bureau, mediator, side),
                open != null && mediator ? extendsTo(open) : null,
                side);
    }

    private static @Nullable Turn turn(Mediation open, boolean bureau, boolean mediator, @Nullable Side side) {
        return switch (open.step()) {
            case ASKED -> bureau ? Turn.ACCEPT : null;
            case INVESTIGATING -> mediator ? Turn.INVESTIGATE : null;
            case MEDIATING -> mediator ? Turn.MEDIATE : null;
            case SIGNING -> side != null && !open.signatures().containsKey(side) ? Turn.SIGN : null;
            case ENDED -> null;
        };
    }

    private @Nullable LocalDate extendsTo(Mediation open) {
        return open.acceptance() == null || open.extension() != null || open.step() == Step.ENDED
                ? null
                : rules.longest(open.acceptance().due()).due();
    }

    private Outcome<Void> act(CaseNumber number, BiFunction<SupervisedCase, @Nullable Mediation, Outcome<Void>> act) {
        book.lock(number);
        Optional<SupervisedCase> of = cases.find(number);
        return of.isEmpty()
                ? Outcome.refused(Refusal.of(null, "refusal.mediation.unknownCase"))
                : act.apply(of.get(), book.open(number).orElse(null));
    }

    private SupervisedCase theCase(CaseNumber number) {
        return cases.find(number).orElseThrow(() -> new IllegalArgumentException("no case " + number));
    }
}
