package org.wageaccord.supervision;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells those concerned what happened on the ladder; what enters the enterprise's inbox is thereby served. */
@Component
class LadderNotices {

    private static final Set<Role> MANAGEMENT = EnumSet.of(Role.EL, Role.EC, Role.EH);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;

    LadderNotices(Registry registry, Notifications notifications, Statute statute) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
    }

    void enterprise(SupervisedCase of, Matter matter, String what, Object... args) {
        tell(registry.holders(of.enterprise(), MANAGEMENT, statute.today()), of, matter, what, args);
    }

    /** The chair of the enterprise's union and the town; the city union from the second letter on. */
    void unions(SupervisedCase of, Matter matter, String what, Object... args) {
        Set<ActorId> people = new LinkedHashSet<>(holders(of.enterprise(), Role.WC));
        people.addAll(holders(PartyId.town(of.townCode()), Role.TG));
        people.addAll(holders(PartyId.town(of.townCode()), Role.TA));
        if (matter.letter(Rung.OPINION).isPresent()) {
            people.addAll(holders(PartyId.CITY_UNION, Role.CU));
        }
        tell(people, of, matter, what, args);
    }

    void cityUnion(SupervisedCase of, Matter matter, String what, Object... args) {
        tell(holders(PartyId.CITY_UNION, Role.CU), of, matter, what, args);
    }

    void bureau(SupervisedCase of, Matter matter, String what, Object... args) {
        tell(holders(PartyId.LABOR_BUREAU, Role.HB), of, matter, what, args);
    }

    private java.util.List<ActorId> holders(PartyId party, Role role) {
        return registry.holders(party, Set.of(role), statute.today());
    }

    private void tell(
            java.util.Collection<ActorId> people,
            SupervisedCase of,
            Matter matter,
            String what,
            @Nullable Object... args) {
        notifications.tell(
                people,
                of.number(),
                "supervision." + matter.serial() + "." + what,
                "notice.supervision." + what,
                "/cases/" + of.number().slug() + "/supervision",
                args);
    }
}
