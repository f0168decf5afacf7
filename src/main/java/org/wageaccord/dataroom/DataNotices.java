package org.wageaccord.dataroom;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.notification.Notifications;
import org.wageaccord.teams.Teams;

/** Tells the other side what changed in the data room. */
@Component
class DataNotices {

    private final Teams teams;
    private final Notifications notifications;

    DataNotices(Teams teams, Notifications notifications) {
        this.teams = teams;
        this.notifications = notifications;
    }

    void corrected(CaseNumber caseNumber, DataItem item, int version) {
        tell(caseNumber, Side.WORKERS, "data-" + item.id() + "-" + version, "notice.dataroom.corrected", item.title());
    }

    void waived(CaseNumber caseNumber) {
        tell(caseNumber, Side.ENTERPRISE, "disclosure-waived", "notice.dataroom.waived");
    }

    private void tell(CaseNumber caseNumber, Side side, String key, String code, Object... args) {
        notifications.tell(
                teams.people(caseNumber, side), caseNumber, key, code, "/cases/" + caseNumber.slug() + "/data", args);
    }
}
