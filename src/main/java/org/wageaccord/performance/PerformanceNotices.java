package org.wageaccord.performance;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells those concerned what happened to an agreement in force. */
@Component
class PerformanceNotices {

    private static final Set<Role> ENTERPRISE = Set.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> WORKERS = Set.of(Role.WC, Role.WR);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;

    PerformanceNotices(Registry registry, Notifications notifications, Statute statute) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
    }

    /** The people of a side; without a union those of the town who guide its workers. */
    void side(Life life, Side side, String key, String what, Object... args) {
        Set<ActorId> people = new LinkedHashSet<>(
                registry.holders(life.enterprise(), side == Side.WORKERS ? WORKERS : ENTERPRISE, statute.today()));
        if (side == Side.WORKERS && life.unionName() == null) {
            people.addAll(town(life));
        }
        tell(people, life, key + "-" + side, what, args);
    }

    void both(Life life, String key, String what, Object... args) {
        for (Side side : Side.values()) {
            side(life, side, key, what, args);
        }
    }

    void town(Life life, String key, String what, Object... args) {
        tell(town(life), life, key + "-town", what, args);
    }

    void bureau(Life life, String key, String what, Object... args) {
        tell(registry.holders(PartyId.LABOR_BUREAU, Set.of(Role.HB), statute.today()), life, key, what, args);
    }

    private Collection<ActorId> town(Life life) {
        return registry.holders(PartyId.town(life.townCode()), Set.of(Role.TG, Role.TA), statute.today());
    }

    private void tell(Collection<ActorId> people, Life life, String key, String what, Object... args) {
        notifications.tell(
                people,
                life.caseNumber(),
                "performance-" + key,
                "notice.performance." + what,
                "/cases/" + life.caseNumber().slug() + "/performance",
                args);
    }
}
