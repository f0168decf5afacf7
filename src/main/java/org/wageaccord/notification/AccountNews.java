package org.wageaccord.notification;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.access.AuthenticatorReset;
import org.wageaccord.kernel.CurrentActor;

/** Tells people what others did to their accounts: who did not ask for it learns of it. */
@Component
class AccountNews {

    private final Notifications notifications;
    private final CurrentActor actor;

    AccountNews(Notifications notifications, CurrentActor actor) {
        this.notifications = notifications;
        this.actor = actor;
    }

    @EventListener
    void on(AuthenticatorReset reset) {
        notifications.tell(
                List.of(reset.account()),
                reset.username(),
                "access.authenticatorReset." + UUID.randomUUID(),
                "notice.access.authenticatorReset",
                "/authenticator",
                actor.get().name());
    }
}
