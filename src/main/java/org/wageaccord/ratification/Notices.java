package org.wageaccord.ratification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.notification.Notifications;

/** Tells the delegates of the roll what happens to their congress. */
@Component
class Notices {

    private final Notifications notifications;
    private final Roll roll;

    Notices(Notifications notifications, Roll roll) {
        this.notifications = notifications;
        this.roll = roll;
    }

    void tell(Congress congress, CaseNumber caseNumber, String what, Object... args) {
        List<ActorId> delegates = roll.accounts(congress.id());
        if (delegates.isEmpty()) {
            return;
        }
        notifications.tell(
                delegates,
                caseNumber,
                "ratification." + what + "." + congress.id(),
                "notice.ratification." + what,
                "/cases/" + caseNumber.slug() + "/ballot",
                args);
    }
}
