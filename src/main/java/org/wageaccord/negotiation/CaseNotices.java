package org.wageaccord.negotiation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Tells the people of a side what concerns them. */
@Component
class CaseNotices {

    private static final Set<Role> ENTERPRISE = EnumSet.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> WORKERS = EnumSet.of(Role.WC, Role.WR);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;
    private final Show show;

    CaseNotices(Registry registry, Notifications notifications, Statute statute, Show show) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
        this.show = show;
    }

    void offerReceived(
            Side receiver, CaseNumber number, PartyId enterprise, String name, org.wageaccord.statute.Deadline reply) {
        tell(
                receiver,
                number,
                enterprise,
                "offer",
                "notice.negotiation.offerReceived." + receiver,
                "/reply",
                name,
                show.date(reply.due()));
    }

    void answered(Side offering, CaseNumber number, PartyId enterprise, ReplyEntry.Decision decision) {
        tell(offering, number, enterprise, "reply", "notice.negotiation.answered." + decision, "", new Object[0]);
    }

    void tell(Side side, CaseNumber number, PartyId enterprise, String key, String code, String page, Object... args) {
        var people = registry.holders(enterprise, side == Side.WORKERS ? WORKERS : ENTERPRISE, statute.today());
        notifications.tell(people, number, key, code, "/cases/" + number.slug() + page, args);
    }

    void tellOffice(
            PartyId office, Role role, CaseNumber number, String key, String code, String page, Object... args) {
        notifications.tell(
                registry.holders(office, Set.of(role), statute.today()),
                number,
                key,
                code,
                "/cases/" + number.slug() + page,
                args);
    }
}
