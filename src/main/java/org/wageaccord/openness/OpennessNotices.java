package org.wageaccord.openness;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.performance.Life;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells the people of a side what the other did about the public edition. */
@Component
class OpennessNotices {

    private static final Set<Role> ENTERPRISE = Set.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> WORKERS = Set.of(Role.WC, Role.WR);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;

    OpennessNotices(Registry registry, Notifications notifications, Statute statute) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
    }

    void side(Life life, Side side, Proposal about, String what) {
        notifications.tell(
                registry.holders(life.enterprise(), side == Side.WORKERS ? WORKERS : ENTERPRISE, statute.today()),
                life.caseNumber(),
                "openness-" + what + "-" + about.number(),
                "notice.openness." + what,
                "/cases/" + life.caseNumber().slug() + "/openness");
    }
}
