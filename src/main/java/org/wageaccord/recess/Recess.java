package org.wageaccord.recess;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/**
 * The door of the recess room. Between two rounds one chief proposes to suspend the talks and the other consents; or confirmed
 * minutes say so. Talks go on with the next round, or when a chief resumes them from the agreed day on.
 */
@Service
@Transactional
public class Recess {

    private final RecessBook book;
    private final RecessRules rules;
    private final RecessNotices notices;
    private final Teams teams;
    private final Statute statute;
    private final Clock clock;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Recess(
            RecessBook book,
            RecessRules rules,
            RecessNotices notices,
            Teams teams,
            Statute statute,
            Clock clock,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.notices = notices;
        this.teams = teams;
        this.statute = statute;
        this.clock = clock;
        this.actor = actor;
        this.events = events;
    }

    /** Talks may begin; asking twice does nothing. */
    public void open(CaseNumber caseNumber) {
        book.open(caseNumber);
    }

    /** A round was opened. Both chiefs are there, so talks that were suspended go on. */
    public void sit(CaseNumber caseNumber, int round, LocalDate on) {
        RecessState state = book.lock(caseNumber);
        state.current().ifPresent(s -> resumed(caseNumber, s, on, ""));
        book.sit(caseNumber, round, on);
    }

    /** The round is over by confirmed minutes; {@code settled} if both chiefs agreed on the draft in it. */
    public void rise(CaseNumber caseNumber, int round, boolean settled) {
        book.lock(caseNumber);
        book.rise(caseNumber, round, settled);
    }

    /** What refuses minutes that suspend the talks from their day to another. */
    @Transactional(readOnly = true)
    public List<Refusal> beyondCap(CaseNumber caseNumber, LocalDate from, LocalDate until, String field) {
        return book.state(caseNumber)
                .map(s -> rules.beyondCap(s, from, until, field))
                .orElse(List.of());
    }

    /** Both chiefs confirmed minutes that suspend the talks. */
    public void suspendByMinutes(CaseNumber caseNumber, LocalDate on, Suspension.Entry entry) {
        begin(caseNumber, book.lock(caseNumber), on, entry);
    }

    /** A chief proposes to suspend the talks; the other chief is asked for consent. */
    public Outcome<Proposal> propose(CaseNumber caseNumber, Side side, Suspension.Entry entry) {
        RecessState state = book.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(unlessChief(caseNumber, side));
        if (state.proposal() != null) {
            refusals.add(Refusal.of(null, "refusal.recess.proposedAlready"));
        }
        refusals.addAll(rules.refusals(state, entry));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Proposal proposal =
                new Proposal(UUID.randomUUID(), side, entry, actor.get().name(), clock.instant());
        book.add(caseNumber, proposal, actor.get());
        notices.proposed(caseNumber, proposal);
        events.publishEvent(new SuspensionProposed(caseNumber, side, entry.until(), days(entry.until())));
        return Outcome.done(proposal);
    }

    /** The other chief consents, which suspends the talks, or does not. */
    public Outcome<Void> answer(CaseNumber caseNumber, Side side, UUID proposal, boolean consent, String words) {
        RecessState state = book.lock(caseNumber);
        Proposal waiting = state.proposal();
        List<Refusal> refusals = new ArrayList<>(unlessChief(caseNumber, side));
        if (waiting == null || !waiting.id().equals(proposal)) {
            refusals.add(Refusal.of(null, "refusal.recess.noProposal"));
        } else if (waiting.side() == side) {
            refusals.add(Refusal.of(null, "refusal.recess.ownProposal").citing(Law.BY_BOTH));
        } else if (consent) {
            refusals.addAll(rules.refusals(state, waiting.entry()));
        }
        if (!consent && words.isBlank()) {
            refusals.add(Refusal.of("words", "refusal.recess.missing.words"));
        }
        if (!refusals.isEmpty() || waiting == null) {
            return Outcome.refused(refusals);
        }
        book.answer(proposal, consent, words.strip(), actor.get());
        if (consent) {
            begin(caseNumber, state, statute.today(), waiting.entry());
        } else {
            notices.declined(caseNumber, waiting);
            events.publishEvent(new SuspensionDeclined(caseNumber, side, words.strip()));
        }
        return Outcome.done(null);
    }

    /** A chief says that talks go on: from the agreed day on; before it only the next round itself ends a suspension. */
    public Outcome<Void> resume(CaseNumber caseNumber, Side side, String words) {
        RecessState state = book.lock(caseNumber);
        Suspension current = state.current().orElse(null);
        List<Refusal> refusals = new ArrayList<>(unlessChief(caseNumber, side));
        if (current == null) {
            refusals.add(Refusal.of(null, "refusal.recess.notSuspended"));
        } else if (statute.today().isBefore(current.entry().until())) {
            refusals.add(
                    Refusal.of(null, "refusal.recess.notYet", current.entry().until())
                            .citing(Law.BY_BOTH));
        }
        if (!refusals.isEmpty() || current == null) {
            return Outcome.refused(refusals);
        }
        resumed(caseNumber, current, statute.today(), words.strip());
        return Outcome.done(null);
    }

    /** Whether talks go on; empty until the offer is accepted. */
    @Transactional(readOnly = true)
    public Optional<RecessState> state(CaseNumber caseNumber) {
        return book.state(caseNumber);
    }

    /** The clock of the suspension that lasts now. */
    @Transactional(readOnly = true)
    public Optional<Deadline> deadline(CaseNumber caseNumber) {
        return book.state(caseNumber)
                .flatMap(RecessState::current)
                .map(s -> rules.deadline(s.begunOn(), s.usedBefore()));
    }

    private void begin(CaseNumber caseNumber, RecessState state, LocalDate on, Suspension.Entry entry) {
        int used = state.days();
        Suspension suspension = new Suspension(
                UUID.randomUUID(),
                state.suspensions().size() + 1,
                state.round(),
                on,
                entry,
                used,
                rules.deadline(on, used).due(),
                null);
        book.begin(caseNumber, suspension);
        notices.begun(caseNumber, suspension);
        events.publishEvent(new SuspensionBegun(
                caseNumber, suspension.afterRound(), on, entry.until(), used + suspension.days(), suspension.capOn()));
    }

    private void resumed(CaseNumber caseNumber, Suspension suspension, LocalDate on, String words) {
        book.resume(suspension.id(), on, words, actor.get());
        RecessState now = book.state(caseNumber).orElseThrow();
        int days = now.suspensions().get(suspension.number() - 1).days();
        notices.resumed(caseNumber, suspension);
        events.publishEvent(new TalksResumed(caseNumber, on, days, now.days()));
    }

    private int days(LocalDate until) {
        return Math.toIntExact(ChronoUnit.DAYS.between(statute.today(), until));
    }

    private List<Refusal> unlessChief(CaseNumber caseNumber, Side side) {
        return teams.isChief(caseNumber, side)
                ? List.of()
                : List.of(Refusal.of(null, "refusal.recess.chiefsOnly").citing(Law.BY_BOTH));
    }
}
