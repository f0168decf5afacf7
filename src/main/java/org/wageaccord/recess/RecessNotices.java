package org.wageaccord.recess;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.teams.Teams;

/** Tells both sides that talks rest, and that they go on. */
@Component
class RecessNotices {

    private final Teams teams;
    private final Notifications notifications;

    RecessNotices(Teams teams, Notifications notifications) {
        this.teams = teams;
        this.notifications = notifications;
    }

    void proposed(CaseNumber caseNumber, Proposal proposal) {
        tell(
                caseNumber,
                proposal.side().other(),
                "suspension-" + proposal.id(),
                "notice.recess.proposed",
                proposal.entry().until());
    }

    void declined(CaseNumber caseNumber, Proposal proposal) {
        tell(caseNumber, proposal.side(), "suspension-declined-" + proposal.id(), "notice.recess.declined");
    }

    void begun(CaseNumber caseNumber, Suspension suspension) {
        for (Side side : Side.values()) {
            tell(
                    caseNumber,
                    side,
                    "suspended-" + suspension.number() + side,
                    "notice.recess.begun",
                    suspension.entry().until(),
                    suspension.capOn());
        }
    }

    void resumed(CaseNumber caseNumber, Suspension suspension) {
        for (Side side : Side.values()) {
            tell(caseNumber, side, "resumed-" + suspension.number() + side, "notice.recess.resumed");
        }
    }

    private void tell(CaseNumber caseNumber, Side side, String key, String code, Object... args) {
        notifications.tell(
                teams.people(caseNumber, side), caseNumber, key, code, "/cases/" + caseNumber.slug() + "/recess", args);
    }
}
