package org.wageaccord.sector;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells those concerned what happened in talks of a sector. */
@Component
class SectorNotices {

    private static final Set<Role> CHAIRS = Set.of(Role.WC);
    private static final Set<Role> CHIEFS = Set.of(Role.WC, Role.EL, Role.EC);
    private static final Set<Role> EVERYBODY =
            Set.of(Role.WC, Role.WR, Role.CD, Role.WK, Role.EL, Role.EC, Role.ER, Role.EH);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;

    SectorNotices(Registry registry, Notifications notifications, Statute statute) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
    }

    void side(Talks talks, Side side, String what, Object... args) {
        tell(List.of(talks.unit().party(side).chief()), talks.number(), key(talks, what) + "-" + side, what, args);
    }

    void both(Talks talks, String what, Object... args) {
        for (Side side : Side.values()) {
            side(talks, side, what, args);
        }
    }

    void bureau(Talks talks, String what, Object... args) {
        tell(
                registry.holders(PartyId.LABOR_BUREAU, Set.of(Role.HB), statute.today()),
                talks.number(),
                key(talks, what),
                what,
                args);
    }

    /** The reviewers of the city union. */
    void unionReviewers(Talks talks, String what, Object... args) {
        tell(
                registry.holders(PartyId.CITY_UNION, Set.of(Role.CU), statute.today()),
                talks.number(),
                key(talks, what),
                what,
                args);
    }

    /** The heads of the members' unions. */
    void chairs(Talks talks, Collection<PartyId> enterprises, String what, Object... args) {
        tell(registry.holdersOfAny(enterprises, CHAIRS, statute.today()), talks.number(), key(talks, what), what, args);
    }

    /** Everybody with an account in the enterprises: the workers and both sides. */
    void everybody(Talks talks, Collection<PartyId> enterprises, String what, Object... args) {
        tell(
                registry.holdersOfAny(enterprises, EVERYBODY, statute.today()),
                talks.number(),
                key(talks, what),
                what,
                args);
    }

    /** The union of the sector: that a member's union asked, and where a share of them obliges it to offer, that it must. */
    void asked(Unit unit, Requests all) {
        Object article = all.share() == null ? "" : all.share().citation();
        notifications.tell(
                List.of(unit.workers().chief()),
                unit.name(),
                "sector-asked-" + UUID.randomUUID(),
                all.obliges() ? "notice.sector.obliged" : "notice.sector.asked",
                "/sectors/units/" + unit.id(),
                unit.name(),
                all.made().size(),
                all.members(),
                article.toString());
    }

    /** Both chiefs of one enterprise. */
    void chiefs(Talks talks, PartyId enterprise, String what, Object... args) {
        tell(
                registry.holders(enterprise, CHIEFS, statute.today()),
                talks.number(),
                key(talks, what) + "-" + enterprise,
                what,
                args);
    }

    private static String key(Talks talks, String what) {
        return "sector-" + what + "-" + talks.version() + "-" + talks.acts().size();
    }

    private void tell(Collection<ActorId> people, CaseNumber number, String key, String what, Object... args) {
        notifications.tell(people, number, key, "notice.sector." + what, number.address(), args);
    }
}
