package org.wageaccord.ratification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.ratification.BallotClosed.Result;
import org.wageaccord.ratification.Submissions.Submission;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** The call of a congress. */
@Component
class Calling {

    /** As the ledger keeps it, whatever the reader's language. */
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Congresses congresses;
    private final Roll roll;
    private final Guards guards;
    private final Registry registry;
    private final Statute statute;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    Calling(
            Congresses congresses,
            Roll roll,
            Guards guards,
            Registry registry,
            Statute statute,
            Notices notices,
            ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.roll = roll;
        this.guards = guards;
        this.registry = registry;
        this.statute = statute;
        this.notices = notices;
        this.events = events;
    }

    Outcome<Void> call(Submission submission, Optional<Congress> last, CongressCall call) {
        DraftSubmission draft = submission.draft();
        Deadline deadline = deadline(submission);
        LocalDate day =
                call.meetsAt() == null ? statute.today() : call.meetsAt().toLocalDate();
        List<Person> delegates = registry.delegates(draft.enterprise(), day);
        List<Refusal> refusals = new ArrayList<>(guards.chair(draft.enterprise()));
        refusals.addAll(standing(submission, last));
        LocalDateTime now = guards.beijing();
        refusals.addAll(CallRules.check(call, draft.agreedOn(), delegates.size(), now, deadline.citation()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean late = day.isAfter(deadline.due());
        Congress congress = new Congress(submission, nextCall(draft), call, guards.now(), late);
        congress.measure(delegates.size(), BallotRules.of(statute), concerns(draft.enterprise(), delegates));
        congresses.saveAndFlush(congress);
        roll.freeze(congress.id(), delegates);
        announce(congress, draft, day, deadline);
        return Outcome.done(null);
    }

    /** A draft voted down goes back to the table; only one that has not been voted on can be called. */
    static boolean isDue(Submission submission, Optional<Congress> last) {
        return standing(submission, last).isEmpty();
    }

    List<Refusal> concernsToday(Submission submission) {
        PartyId enterprise = submission.draft().enterprise();
        return concerns(enterprise, registry.delegates(enterprise, statute.today()));
    }

    /** A draft that comes back after a failed vote has the shorter period; a later vote that passed ends that. */
    Deadline deadline(Submission submission) {
        DraftSubmission draft = submission.draft();
        boolean second = congresses.newestFirst(draft.caseNumber().toString()).stream()
                .filter(c -> !c.submission().equals(submission.id()))
                .filter(c -> c.result() == Result.NOT_PASSED || c.result() == Result.PASSED)
                .findFirst()
                .filter(c -> c.result() == Result.NOT_PASSED)
                .isPresent();
        return statute.deadline(second ? "T09" : "T08", draft.agreedOn());
    }

    private static List<Refusal> standing(Submission submission, Optional<Congress> last) {
        if (last.isEmpty() || !last.get().submission().equals(submission.id())) {
            return List.of();
        }
        if (last.get().isRunning()) {
            return List.of(Refusal.of(
                    null, "refusal.ratification.alreadyCalled", last.get().name()));
        }
        return last.get().result() == Result.NO_QUORUM
                ? List.of()
                : List.of(Refusal.of(null, "refusal.ratification.alreadyVotedOn"));
    }

    private int nextCall(DraftSubmission draft) {
        return congresses.newestFirst(draft.caseNumber().toString()).stream()
                        .filter(c -> c.version() == draft.version())
                        .mapToInt(Congress::callNumber)
                        .max()
                        .orElse(0)
                + 1;
    }

    private List<Refusal> concerns(PartyId enterprise, List<Person> delegates) {
        return registry.enterprise(enterprise)
                .map(known -> Composition.of(delegates).concerns(known, statute))
                .orElse(List.of());
    }

    private void announce(Congress congress, DraftSubmission draft, LocalDate day, Deadline deadline) {
        String meetsAt = congress.call().meetsAt().format(MINUTES);
        events.publishEvent(new CongressCalled(draft.caseNumber(), congress.name(), meetsAt, congress.roll()));
        if (congress.late()) {
            events.publishEvent(new CongressCalledLate(draft.caseNumber(), day, deadline.due()));
        }
        notices.tell(congress, draft.caseNumber(), "congressCalled", congress.name(), meetsAt);
    }
}
