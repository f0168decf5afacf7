package org.wageaccord.caucus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.notification.Notifications;

/** Word to members that somebody waits at the door, and to a guide who is asked in. Never of what is written inside. */
@Component
class CaucusNotices {

    private final Notifications notifications;

    CaucusNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    void waiting(Belonging who, Keyring ring, List<ActorId> holders) {
        tell(
                who.place(),
                holders,
                "caucus-waiting-" + ring.id(),
                "notice.caucus.waiting",
                "/people",
                who.actor().name());
    }

    void admitted(Place place, Keyring ring) {
        tell(place, List.of(ring.account()), "caucus-admitted-" + ring.id(), "notice.caucus.admitted", "");
    }

    void invited(Place place, UUID invitation, ActorId guest, LocalDate until) {
        tell(place, List.of(guest), "caucus-invited-" + invitation, "notice.caucus.invited", "", until);
    }

    void revoked(Place place, UUID invitation, ActorId guest) {
        tell(place, List.of(guest), "caucus-revoked-" + invitation, "notice.caucus.revoked", "");
    }

    private void tell(Place place, List<ActorId> whom, String key, String code, String page, Object... args) {
        String link = "/cases/" + place.caseNumber().slug() + "/caucus" + page;
        notifications.tell(whom, place.caseNumber(), key, code, link, args);
    }
}
