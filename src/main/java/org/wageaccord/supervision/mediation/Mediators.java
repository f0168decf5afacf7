package org.wageaccord.supervision.mediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.Role;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.SupervisedCase;

/** Who may do what in a mediation today, and who is told. */
@Component
class Mediators {

    private static final Set<Role> BUREAU = EnumSet.of(Role.HB, Role.MD);

    private final CurrentActor actor;
    private final Registry registry;
    private final SecondFactor factor;
    private final Notifications notifications;
    private final Statute statute;

    Mediators(
            CurrentActor actor, Registry registry, SecondFactor factor, Notifications notifications, Statute statute) {
        this.actor = actor;
        this.registry = registry;
        this.factor = factor;
        this.notifications = notifications;
        this.statute = statute;
    }

    LocalDate today() {
        return statute.today();
    }

    /** The side whose chief the current actor is. */
    Optional<Side> chief(SupervisedCase of) {
        return Arrays.stream(Side.values())
                .filter(side -> registry.holds(me(), of.enterprise(), chiefs(side), today()))
                .findFirst();
    }

    /** The bureau's reviewer, who takes a dispute up or not. */
    boolean isBureau() {
        return registry.holds(me(), PartyId.LABOR_BUREAU, Set.of(Role.HB), today());
    }

    /** The bureau's reviewer or one of its mediators. */
    boolean isMediator() {
        return registry.holds(me(), PartyId.LABOR_BUREAU, BUREAU, today());
    }

    /** Whoever has to do with the enterprise keeps away. */
    boolean isInvolved(SupervisedCase of) {
        return registry.mandatesOf(me(), today()).stream()
                .anyMatch(m -> m.party().equals(of.enterprise()));
    }

    /** Whether it is really the current actor; see {@link SecondFactor#confirm}. */
    Outcome<ConfirmedBy> confirm(String confirmation) {
        return factor.confirm(me(), confirmation);
    }

    private static Set<Role> chiefs(Side side) {
        return side == Side.WORKERS ? EnumSet.of(Role.WC) : EnumSet.of(Role.EL, Role.EC);
    }

    void tellSides(SupervisedCase of, Mediation mediation, String what, Object... args) {
        Set<ActorId> people = new LinkedHashSet<>();
        for (Side side : Side.values()) {
            people.addAll(registry.holders(of.enterprise(), chiefs(side), today()));
        }
        tell(people, of, mediation, what, args);
    }

    void tellBureau(SupervisedCase of, Mediation mediation, String what, Object... args) {
        tell(new LinkedHashSet<>(registry.holders(PartyId.LABOR_BUREAU, BUREAU, today())), of, mediation, what, args);
    }

    private void tell(Set<ActorId> people, SupervisedCase of, Mediation mediation, String what, Object... args) {
        notifications.tell(
                people,
                of.number(),
                "mediation." + mediation.serial() + "." + what,
                "notice.mediation." + what,
                "/cases/" + of.number().slug() + "/mediation",
                args);
    }

    private ActorId me() {
        return actor.get().id();
    }
}
