package org.wageaccord.negotiation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.addresses.AddressConfirmed;

/** The other side is told where letters to this side go from now on. */
@Component
class AddressNews {

    private final CaseNotices notices;

    AddressNews(CaseNotices notices) {
        this.notices = notices;
    }

    @EventListener
    void confirmed(AddressConfirmed fact) {
        notices.tell(
                fact.side().other(),
                fact.caseNumber(),
                fact.enterprise(),
                "address-" + fact.side() + "-" + fact.number(),
                "notice.addresses.confirmed",
                "/service-address",
                fact.party());
    }
}
