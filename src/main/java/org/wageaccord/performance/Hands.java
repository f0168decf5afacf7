package org.wageaccord.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.contract.SigningMandates;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/**
 * Who may do what while an agreement is in force; the same answers guard the acts and light the buttons. A side is spoken for
 * by the chief who signed, and by who has the office now: an agreement outlives its chiefs (条例 第三十一条).
 */
@Component
class Hands {

    private static final Set<Role> MANAGEMENT = Set.of(Role.EL, Role.EC);
    private static final Set<Role> OFFICE = Set.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> CHAIR = Set.of(Role.WC);

    private final CurrentActor actor;
    private final Registry registry;
    private final SigningMandates mandates;
    private final Statute statute;

    Hands(CurrentActor actor, Registry registry, SigningMandates mandates, Statute statute) {
        this.actor = actor;
        this.registry = registry;
        this.mandates = mandates;
        this.statute = statute;
    }

    /** The side that the current actor speaks for, or null. */
    @Nullable
    Side sideOf(Life life) {
        if (holds(life.enterprise(), MANAGEMENT)) {
            return Side.ENTERPRISE;
        }
        if (holds(life.enterprise(), CHAIR)) {
            return Side.WORKERS;
        }
        return mandates.chiefOf(life.caseNumber()).orElse(null);
    }

    /** Who hands things in for the enterprise. */
    boolean isOffice(Life life) {
        return holds(life.enterprise(), OFFICE) || sideOf(life) == Side.ENTERPRISE;
    }

    boolean isBureau() {
        return holds(PartyId.LABOR_BUREAU, Set.of(Role.HB));
    }

    List<Refusal> unless(boolean mine, String what, Citation article) {
        return mine
                ? List.of()
                : List.of(
                        Refusal.of(null, "refusal.performance.notYours." + what).citing(article));
    }

    Actor actor() {
        return actor.get();
    }

    LocalDate today() {
        return statute.today();
    }

    private boolean holds(PartyId party, Set<Role> roles) {
        return registry.holds(actor.get().id(), party, roles, statute.today());
    }
}
