package org.wageaccord.negotiation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/** The door of the negotiation room: offers, replies, cases. */
@Service
public class Negotiations {

    /** Makes an offer (要约): numbers the case, delivers to the other side's inbox, starts the process. */
    public Outcome<CaseNumber> offer(OfferEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Replies to an offer. A refusal needs a reason. A late reply is accepted and marked. */
    public Outcome<Void> reply(CaseNumber caseNumber, ReplyEntry entry) {
        throw new UnsupportedOperationException();
    }

    public Optional<CaseView> find(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }
}
