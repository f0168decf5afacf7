package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells those concerned that an enterprise joins; many may join the same talks on a day, and each is told of by itself. */
@Component
class JoiningNotices {

    private static final Set<Role> CHAIR = Set.of(Role.WC);
    private static final Set<Role> CHIEFS = Set.of(Role.WC, Role.EL, Role.EC);
    private static final Set<Role> REVIEWER = Set.of(Role.HB);
    private static final Set<Role> EVERYBODY =
            Set.of(Role.WC, Role.WR, Role.CD, Role.WK, Role.EL, Role.EC, Role.ER, Role.EH);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;

    JoiningNotices(Registry registry, Notifications notifications, Statute statute) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
    }

    /** Those who answer for the workers. */
    void asked(Talks talks, Bound enterprise, boolean byUnit) {
        Collection<ActorId> people =
                byUnit ? List.of(talks.unit().workers().chief()) : holders(enterprise.enterprise(), CHAIR);
        tell(talks, people, "joiningAsked", enterprise.name(), talks.unit().name());
    }

    void failed(Talks talks, Bound enterprise, Joining.Failure failure) {
        Collection<ActorId> people = holders(enterprise.enterprise(), CHIEFS);
        tell(talks, people, "joining." + failure, enterprise.name());
    }

    void joined(Talks talks, Bound enterprise) {
        List<ActorId> chiefs = Arrays.stream(Side.values())
                .map(side -> talks.unit().party(side).chief())
                .toList();
        tell(talks, chiefs, "joined", enterprise.name(), talks.unit().name());
    }

    /** Everybody in an enterprise that the agreement binds from a later day on, and the bureau, with which it was filed. */
    void bound(Talks talks, Bound enterprise, LocalDate from) {
        String unit = talks.unit().name();
        tell(talks, holders(enterprise.enterprise(), EVERYBODY), "boundLater", enterprise.name(), unit, from);
        tell(talks, holders(PartyId.LABOR_BUREAU, REVIEWER), "boundLater", enterprise.name(), unit, from);
    }

    private List<ActorId> holders(PartyId party, Set<Role> roles) {
        return registry.holders(party, roles, statute.today());
    }

    private void tell(Talks talks, Collection<ActorId> people, String what, Object... args) {
        notifications.tell(
                people,
                talks.number(),
                "sector-" + what + "-" + UUID.randomUUID(),
                "notice.sector." + what,
                talks.number().address() + "/joining",
                args);
    }
}
