package org.wageaccord.bargaining;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.teams.Teams;

/** Tells both sides that what was agreed on a clause is open again, and why. */
@Component
class ClauseNotices {

    private final Teams teams;
    private final Notifications notifications;
    private final MessageSource messages;

    ClauseNotices(Teams teams, Notifications notifications, MessageSource messages) {
        this.teams = teams;
        this.notifications = notifications;
        this.messages = messages;
    }

    /** The name of the clause is kept as it is called in the agreement, which is in Chinese. */
    void reopened(CaseNumber caseNumber, Side by, ClauseState clause, int act, String reason) {
        String name = messages.getMessage(ClauseLabel.named(clause), Locale.SIMPLIFIED_CHINESE);
        for (Side side : Side.values()) {
            notifications.tell(
                    teams.people(caseNumber, side),
                    caseNumber,
                    "clause-reopened-" + act + "-" + side,
                    "notice.bargaining.clauseReopened." + by,
                    "/cases/" + caseNumber.slug() + "/table/clauses/" + clause.key(),
                    name,
                    reason);
        }
    }
}
