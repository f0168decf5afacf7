package org.wageaccord.notification;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;

/** The door of the notification room: messages into the in-app inbox, which is the place of legal receipt. */
@Service
public class Notifications {

    /**
     * Tells people something about a case. Telling the same again ({@code key} per case) does nothing.
     *
     * @param code message key; its text is worded in the reader's language with {@code args}
     * @param link page to open, e.g. {@code /cases/2026-0001/reply}
     */
    public void tell(
            Collection<ActorId> recipients,
            CaseNumber caseNumber,
            String key,
            String code,
            String link,
            Object... args) {
        throw new UnsupportedOperationException();
    }

    public int unread(ActorId recipient) {
        throw new UnsupportedOperationException();
    }
}
