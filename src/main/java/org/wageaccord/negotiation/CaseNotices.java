package org.wageaccord.negotiation;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** Tells the people of a side what concerns them. */
@Component
class CaseNotices {

    private static final Set<Role> ENTERPRISE = EnumSet.of(Role.EL, Role.EC, Role.EH);
    private static final Set<Role> WORKERS = EnumSet.of(Role.WC, Role.WR);

    private final Registry registry;
    private final Notifications notifications;
    private final Statute statute;
    private final Teams teams;
    private final CaseHeads heads;
    private final Show show;

    CaseNotices(
            Registry registry, Notifications notifications, Statute statute, Teams teams, CaseHeads heads, Show show) {
        this.registry = registry;
        this.notifications = notifications;
        this.statute = statute;
        this.teams = teams;
        this.heads = heads;
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

    /** A proposal to end the case waits for the other side. */
    void endProposed(WageCase of, EndProposal proposal) {
        tell(
                proposal.side().other(),
                of.number(),
                new PartyId(of.enterprise()),
                "end-" + proposal.id(),
                "notice.negotiation.endProposed." + proposal.cause(),
                "/ending");
    }

    void endDeclined(WageCase of, EndProposal proposal) {
        tell(
                proposal.side(),
                of.number(),
                new PartyId(of.enterprise()),
                "end-declined-" + proposal.id(),
                "notice.negotiation.endDeclined",
                "/ending");
    }

    /** Both sides and the town hear that the case is over. */
    void ended(WageCase of, CaseEnded.Cause cause) {
        String code = "notice.negotiation.ended." + cause.stage();
        for (Side side : Side.values()) {
            tell(side, of.number(), new PartyId(of.enterprise()), "ended-" + side, code, "");
        }
        for (Role role : List.of(Role.TG, Role.TA)) {
            tellOffice(PartyId.town(of.townCode()), role, of.number(), "ended", code, "");
        }
    }

    void crossOfferReceived(Side receiver, CaseNumber number, PartyId enterprise, String name) {
        tell(receiver, number, enterprise, "cross-offer", "notice.negotiation.crossOffer", "/reply", name);
    }

    void tell(Side side, CaseNumber number, PartyId enterprise, String key, String code, String page, Object... args) {
        tellOf(side, number, enterprise, key, code, "/cases/" + number.slug() + page, args);
    }

    /**
     * The people of a side by mandate, who sits on its team, and the town's union where it guides the workers.
     *
     * @param link address of a page, of the case or not
     */
    void tellOf(
            Side side, CaseNumber number, PartyId enterprise, String key, String code, String link, Object... args) {
        Set<ActorId> people = new LinkedHashSet<>(
                registry.holders(enterprise, side == Side.WORKERS ? WORKERS : ENTERPRISE, statute.today()));
        people.addAll(teams.people(number, side));
        if (side == Side.WORKERS) {
            heads.guidingTown(enterprise)
                    .ifPresent(town -> people.addAll(
                            registry.holders(PartyId.town(town), Set.of(Role.TG, Role.TA), statute.today())));
        }
        notifications.tell(people, number, key, code, link, args);
    }

    /** Both the guide and the union of a town. */
    void tellTown(String town, CaseNumber number, String key, String code, String page, Object... args) {
        for (Role role : List.of(Role.TG, Role.TA)) {
            tellOffice(PartyId.town(town), role, number, key, code, page, args);
        }
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
