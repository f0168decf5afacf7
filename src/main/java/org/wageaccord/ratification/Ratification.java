package org.wageaccord.ratification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.Submissions.Submission;

/**
 * The door of the ratification room: one congress (职代会) per draft, its roll, attendance, secret ballot and tally.
 *
 * <p>The ballot is secret at level L1: see {@link BallotBox} for what that protects against and what not.
 */
@Service
@Transactional
public class Ratification {

    private static final Refusal NO_CONGRESS = Refusal.of(null, "refusal.ratification.noCongress");
    private static final Refusal NO_DRAFT = Refusal.of(null, "refusal.ratification.noDraft");

    private final CaseLock lock;
    private final Submissions submissions;
    private final Congresses congresses;
    private final Calling calling;
    private final Roll roll;
    private final BallotBox box;
    private final Guards guards;
    private final Reading reading;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    Ratification(
            CaseLock lock,
            Submissions submissions,
            Congresses congresses,
            Calling calling,
            Roll roll,
            BallotBox box,
            Guards guards,
            Reading reading,
            Notices notices,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.submissions = submissions;
        this.congresses = congresses;
        this.calling = calling;
        this.roll = roll;
        this.box = box;
        this.guards = guards;
        this.reading = reading;
        this.notices = notices;
        this.events = events;
    }

    /**
     * Puts an agreed draft before the congress; asking twice for the same draft does nothing, unless the congress has decided
     * on it and it comes again: voted down, or agreed on anew after an objection or a refusal to sign.
     */
    public void submit(DraftSubmission draft) {
        lock.alone(draft.caseNumber());
        Optional<Submission> before = submissions.latest(draft.caseNumber());
        Optional<Congress> last = latest(draft.caseNumber());
        boolean decided = last.map(Congress::result)
                        .filter(result -> result != BallotClosed.Result.NO_QUORUM)
                        .isPresent()
                && before.map(Submission::id).equals(last.map(Congress::submission));
        if (before.isPresent() && before.get().isOf(draft) && !decided) {
            return;
        }
        if (last.isPresent() && last.get().isRunning()) {
            throw new IllegalStateException("a congress on another draft is under way: " + draft.caseNumber());
        }
        submissions.add(before.map(Submission::number).orElse(0) + 1, draft, guards.now());
    }

    /** The union chair calls the congress: name, time, place, officers; freezes the roll of delegates in office. */
    public Outcome<Void> call(CaseNumber caseNumber, CongressCall call) {
        lock.alone(caseNumber);
        return submissions
                .latest(caseNumber)
                .map(submission -> calling.call(submission, latest(caseNumber), call))
                .orElseGet(() -> Outcome.refused(NO_DRAFT));
    }

    /**
     * A delegate of the roll reports present (签到); open from the day of the meeting until the ballot closes. Doing it
     * twice does nothing.
     */
    public Outcome<Void> checkIn(CaseNumber caseNumber) {
        lock.shared(caseNumber);
        return onLatest(caseNumber, (congress, draft) -> {
            ActorId me = guards.actor().id();
            List<Refusal> refusals = guards.checkingIn(congress, roll.standing(congress.id(), me));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            roll.checkIn(congress.id(), me);
            return Outcome.done(null);
        });
    }

    /** Opens the secret ballot; refused below the quorum, before the day of the meeting and after the closing hour. */
    public Outcome<Void> openBallot(CaseNumber caseNumber) {
        lock.alone(caseNumber);
        return onLatest(caseNumber, (congress, draft) -> {
            int present = roll.attendance(congress.id()).present();
            List<Refusal> refusals = both(guards.chair(draft.enterprise()), guards.opening(congress, present));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            box.prepare(congress.id());
            congress.open(guards.now());
            congresses.saveAndFlush(congress);
            events.publishEvent(new BallotOpened(caseNumber, congress.roll(), present, congress.quorum()));
            notices.tell(congress, caseNumber, "ballotOpened", congress.name());
            return Outcome.done(null);
        });
    }

    /**
     * Casts the current delegate's secret ballot, final; refused to anyone off the roll, absent, or who voted, and after
     * the closing hour. Leaves no entry in the ledger.
     */
    public Outcome<Void> cast(CaseNumber caseNumber, Choice choice) {
        lock.shared(caseNumber);
        return onLatest(caseNumber, (congress, draft) -> {
            ActorId me = guards.actor().id();
            List<Refusal> refusals = guards.casting(congress, roll.standing(congress.id(), me));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (!roll.markVoted(congress.id(), me)) {
                return Outcome.refused(Refusal.of(null, "refusal.ratification.alreadyVoted"));
            }
            box.put(congress.id(), choice);
            return Outcome.done(null);
        });
    }

    /** Closes the ballot, counts, and records the outcome. The chair closes, or the platform at the announced hour. */
    public Outcome<BallotOutcome> closeBallot(CaseNumber caseNumber) {
        lock.alone(caseNumber);
        return onLatest(caseNumber, (congress, draft) -> {
            Roll.Attendance attendance = roll.attendance(congress.id());
            List<Refusal> refusals =
                    both(guards.chairOrPlatform(draft.enterprise()), guards.closing(congress, attendance));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            List<Choice> choices = box.choices(congress.id());
            if (choices.size() != attendance.voted()) {
                throw new IllegalStateException("%s: the box holds %d ballots, the roll says %d voted"
                        .formatted(caseNumber, choices.size(), attendance.voted()));
            }
            BallotOutcome outcome = close(congress, draft, attendance.present(), choices);
            box.rewrite(congress.id(), choices);
            return Outcome.done(outcome);
        });
    }

    /**
     * Ends a congress called but without quorum, or whose closing hour passed before a ballot was opened, so that it can
     * be called again.
     */
    public Outcome<BallotOutcome> closeWithoutQuorum(CaseNumber caseNumber) {
        lock.alone(caseNumber);
        return onLatest(caseNumber, (congress, draft) -> {
            int present = roll.attendance(congress.id()).present();
            List<Refusal> refusals =
                    both(guards.chairOrPlatform(draft.enterprise()), guards.endingWithoutBallot(congress, present));
            return refusals.isEmpty()
                    ? Outcome.done(close(congress, draft, present, List.of()))
                    : Outcome.refused(refusals);
        });
    }

    /** The latest congress of the case as the resolution paper and the filing need it. */
    @Transactional(readOnly = true)
    public Optional<CongressRecord> congress(CaseNumber caseNumber) {
        return latest(caseNumber).map(reading::record);
    }

    /** The totals; refused to everybody until the ballot has closed. */
    @Transactional(readOnly = true)
    public Outcome<BallotOutcome> result(CaseNumber caseNumber) {
        return latest(caseNumber)
                .flatMap(reading::outcome)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(null, "refusal.ratification.resultNotYet")));
    }

    /** The congress as the current actor may see it; empty until a draft was put before it. */
    @Transactional(readOnly = true)
    public Optional<CongressView> view(CaseNumber caseNumber) {
        return submissions.latest(caseNumber).map(reading::view);
    }

    /** What would have to be said of the roll if the congress were called for this day now; empty before a draft. */
    @Transactional(readOnly = true)
    public List<Refusal> concerns(CaseNumber caseNumber) {
        return submissions.latest(caseNumber).map(calling::concernsToday).orElse(List.of());
    }

    /** Cases in which this account is on the roll and can check in or vote now. */
    @Transactional(readOnly = true)
    public List<CaseNumber> awaiting(ActorId delegate) {
        return reading.awaiting(delegate);
    }

    private BallotOutcome close(Congress congress, DraftSubmission draft, int present, List<Choice> choices) {
        Instant now = guards.now();
        congress.close(present, choices, now);
        congresses.saveAndFlush(congress);
        BallotOutcome outcome = reading.outcome(congress).orElseThrow();
        BallotOutcome.Tally tally = outcome.tally();
        events.publishEvent(new BallotClosed(
                draft.caseNumber(),
                congress.result(),
                tally.roll(),
                tally.present(),
                tally.yes(),
                tally.no(),
                tally.abstain(),
                draft.digest()));
        notices.tell(congress, draft.caseNumber(), "ballotClosed", congress.name());
        return outcome;
    }

    private <T> Outcome<T> onLatest(CaseNumber caseNumber, BiFunction<Congress, DraftSubmission, Outcome<T>> act) {
        Optional<Congress> congress = latest(caseNumber);
        if (congress.isEmpty()) {
            return Outcome.refused(NO_CONGRESS);
        }
        DraftSubmission draft = submissions.of(congress.get().submission()).draft();
        return act.apply(congress.get(), draft);
    }

    private Optional<Congress> latest(CaseNumber caseNumber) {
        return congresses.latest(caseNumber.toString());
    }

    private static List<Refusal> both(List<Refusal> first, List<Refusal> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
