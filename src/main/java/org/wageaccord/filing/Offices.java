package org.wageaccord.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what to a filing today; the same answers guard the acts and light the buttons. */
@Component
class Offices {

    private static final Set<Role> FILERS = Set.of(Role.EH, Role.EL, Role.EC);
    private static final Set<Role> WORKERS = Set.of(Role.WK, Role.CD, Role.WR, Role.WC);

    private final CurrentActor actor;
    private final Registry registry;
    private final Statute statute;
    private final Clock clock;

    Offices(CurrentActor actor, Registry registry, Statute statute, Clock clock) {
        this.actor = actor;
        this.registry = registry;
        this.statute = statute;
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

    boolean isUnionChair(PartyId enterprise) {
        return holds(enterprise, Set.of(Role.WC));
    }

    boolean isWorker(PartyId enterprise) {
        return holds(enterprise, WORKERS);
    }

    boolean isReviewer(Office office) {
        return switch (office) {
            case CITY_UNION -> holds(PartyId.CITY_UNION, Set.of(Role.CU));
            case LABOR_BUREAU -> holds(PartyId.LABOR_BUREAU, Set.of(Role.HB));
        };
    }

    /** A reviewer acts for the office, and has nothing to do with the enterprise under review. */
    List<Refusal> reviewing(Office office, PartyId enterprise) {
        List<Refusal> refusals = new ArrayList<>();
        if (!isReviewer(office)) {
            refusals.add(Refusal.of(null, "refusal.filing.notYours"));
        }
        if (hasMandate(enterprise)) {
            refusals.add(Refusal.of(null, "refusal.filing.reviewerInvolved"));
        }
        return refusals;
    }

    /** After the review term an office can no longer decide: the agreement is in force by its silence. */
    List<Refusal> inTime(LocalDate receivedOn) {
        var term = statute.deadline("T11", receivedOn);
        return today().isAfter(term.due())
                ? List.of(Refusal.of(null, "refusal.filing.tooLate", term.due().toString())
                        .citing(term.citation()))
                : List.of();
    }

    boolean hasMandate(PartyId enterprise) {
        return own().contains(enterprise);
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
