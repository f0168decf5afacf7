package org.wageaccord.voices;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Show;
import org.wageaccord.notification.Notifications;

/** Tells those concerned that a gathering is open, waits for them, is closed, may be seen. */
@Component
class VoicesNotices {

    private final Notifications notifications;
    private final Hands hands;

    VoicesNotices(Notifications notifications, Hands hands) {
        this.notifications = notifications;
        this.hands = hands;
    }

    void opened(Gathering gathering) {
        tell(
                hands.workers(gathering.enterprise()),
                gathering,
                "opened",
                "opened",
                gathering.address(),
                last(gathering));
    }

    void reminded(Gathering gathering, List<ActorId> asked, LocalDate day) {
        tell(asked, gathering, "reminded-" + day, "reminded", gathering.address(), last(gathering));
    }

    void closed(Gathering gathering) {
        tell(hands.workers(gathering.enterprise()), gathering, "closed", "closed", gathering.address() + "/result");
    }

    void published(Gathering gathering) {
        tell(
                hands.employers(gathering.enterprise()),
                gathering,
                "published",
                "published",
                gathering.address() + "/result");
    }

    private void tell(
            Collection<ActorId> people, Gathering gathering, String key, String what, String link, Object... args) {
        notifications.tell(
                people, gathering.title(), "voices-" + gathering.id() + "-" + key, "notice.voices." + what, link, args);
    }

    private static LocalDate last(Gathering gathering) {
        return LocalDateTime.ofInstant(gathering.closesAt(), Show.BEIJING).toLocalDate();
    }
}
