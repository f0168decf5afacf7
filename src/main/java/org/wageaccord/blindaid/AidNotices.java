package org.wageaccord.blindaid;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Teams;

/** Tells who may act for a side that the aid waits for it. Numbers are never told here. */
@Component
class AidNotices {

    private final Notifications notifications;
    private final Teams teams;

    AidNotices(Notifications notifications, Teams teams) {
        this.notifications = notifications;
        this.teams = teams;
    }

    void side(CaseNumber caseNumber, Side side, Aid aid, String what) {
        notifications.tell(
                teams.acting(caseNumber, side, Power.ATTEND),
                caseNumber,
                "blindaid-" + what + "-" + aid.id(),
                "notice.blindaid." + what,
                "/cases/" + caseNumber.slug() + "/blind-aid",
                aid.round());
    }

    void both(CaseNumber caseNumber, Aid aid, String what) {
        for (Side side : Side.values()) {
            side(caseNumber, side, aid, what);
        }
    }
}
