package org.wageaccord.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** Who may do what to a filing today; the same answers guard the acts and light the buttons. */
@Component
class Offices {

    private static final Set<Role> FILERS = Set.of(Role.EH, Role.EL, Role.EC);
    private static final Set<Role> WORKERS = Set.of(Role.WK, Role.CD, Role.WR, Role.WC);

    private final CurrentActor actor;
    private final Accounts accounts;
    private final Registry registry;
    private final Statute statute;
    private final Clocks clocks;
    private final Clock clock;

    Offices(CurrentActor actor, Accounts accounts, Registry registry, Statute statute, Clocks clocks, Clock clock) {
        this.actor = actor;
        this.accounts = accounts;
        this.registry = registry;
        this.statute = statute;
        this.clocks = clocks;
        this.clock = clock;
    }

    Actor actor() {
        return actor.get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return statute.today();
    }

    boolean isFiler(PartyId enterprise) {
        return holds(enterprise, FILERS);
    }

    /** Acts for one of the two sides in the filing. */
    boolean isSide(PartyId enterprise) {
        return isFiler(enterprise) || isUnionChair(enterprise);
    }

    boolean isUnionChair(PartyId enterprise) {
        return holds(enterprise, Set.of(Role.WC));
    }

    boolean isWorker(PartyId enterprise) {
        return holds(enterprise, WORKERS);
    }

    boolean isReviewer() {
        return isReviewer(Office.CITY_UNION) || isReviewer(Office.LABOR_BUREAU);
    }

    boolean isReviewer(Office office) {
        return switch (office) {
            case CITY_UNION -> holds(PartyId.CITY_UNION, Set.of(Role.CU));
            case LABOR_BUREAU -> holds(PartyId.LABOR_BUREAU, Set.of(Role.HB));
        };
    }

    /** Everybody else who reviews for the office today. */
    List<Actor> colleagues(Office office) {
        PartyId party = office == Office.CITY_UNION ? PartyId.CITY_UNION : PartyId.LABOR_BUREAU;
        Role role = office == Office.CITY_UNION ? Role.CU : Role.HB;
        return accounts.actors(registry.holders(party, Set.of(role), today())).stream()
                .filter(colleague -> !colleague.id().equals(actor().id()))
                .toList();
    }

    /** A reviewer acts for the office, and has nothing to do with the case under review. */
    List<Refusal> reviewing(Office office, FilingFacts facts) {
        List<Refusal> refusals = new ArrayList<>();
        if (!isReviewer(office)) {
            refusals.add(Refusal.of(null, "refusal.filing.notYours"));
        }
        if (isInvolved(facts)) {
            refusals.add(Refusal.of(null, "refusal.filing.reviewerInvolved"));
        }
        return refusals;
    }

    /** After the review term an office can no longer decide: the agreement is in force by its silence. */
    List<Refusal> inTime(FilingRecord filing) {
        LocalDate received = filing.receivedOn();
        if (received == null) {
            return List.of();
        }
        Deadline term = clocks.of(filing.facts().caseNumber(), "T11", received);
        return today().isAfter(term.due())
                ? List.of(Refusal.of(null, "refusal.filing.tooLate", term.due().toString())
                        .citing(term.citation()))
                : List.of();
    }

    /**
     * Acts for the enterprise or its workers now, did so at any time since the negotiation began, or ever sat at its table:
     * a mandate that has ended does not make a negotiator a neutral reviewer.
     */
    boolean isInvolved(FilingFacts facts) {
        return facts.negotiators().contains(actor().id())
                || registry.hasHeld(actor().id(), facts.enterprise(), facts.begunOn(), today());
    }

    Set<PartyId> own() {
        return registry.mandatesOf(actor().id(), today()).stream()
                .map(Mandate::party)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return registry.holds(actor().id(), party, roles, today());
    }
}
