package org.wageaccord.voices;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Mandate;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what; the same answers guard the acts and light the buttons. */
@Component
class Hands {

    private final CurrentActor actor;
    private final Registry registry;
    private final Statute statute;

    Hands(CurrentActor actor, Registry registry, Statute statute) {
        this.actor = actor;
        this.registry = registry;
        this.statute = statute;
    }

    Actor actor() {
        return actor.get();
    }

    Seat seat(PartyId enterprise) {
        return Seat.of(enterprise, mandates());
    }

    /** Enterprises with whose gatherings the current actor has to do. */
    List<PartyId> enterprises() {
        List<Mandate> mandates = mandates();
        return mandates.stream()
                .map(Mandate::party)
                .distinct()
                .filter(party -> Seat.of(party, mandates) != Seat.NONE)
                .toList();
    }

    /** The chair moderates; where there is none, the workers' negotiators. */
    boolean moderates(PartyId enterprise, Seat seat) {
        return seat == Seat.CHAIR
                || seat == Seat.NEGOTIATOR
                        && registry.holders(enterprise, Set.of(Role.WC), statute.today())
                                .isEmpty();
    }

    List<ActorId> workers(PartyId enterprise) {
        List<ActorId> employers = employers(enterprise);
        return registry.holders(enterprise, Seat.WORKERS, statute.today()).stream()
                .filter(each -> !employers.contains(each))
                .toList();
    }

    List<ActorId> employers(PartyId enterprise) {
        return registry.holders(enterprise, Seat.EMPLOYERS, statute.today());
    }

    String name(PartyId enterprise) {
        return registry.enterprise(enterprise).map(e -> e.name()).orElse(enterprise.value());
    }

    static List<Refusal> unless(boolean mine, String what) {
        return mine
                ? List.of()
                : List.of(Refusal.of(null, "refusal.voices.notYours." + what).citing(Law.UNION));
    }

    private List<Mandate> mandates() {
        return registry.mandatesOf(actor.get().id(), statute.today());
    }
}
