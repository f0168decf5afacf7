package org.wageaccord.addresses;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side confirmed where it is served. Name, phone and address stay out of the ledger: its digest is bound to them. */
public record AddressConfirmed(
        CaseNumber caseNumber, PartyId enterprise, Side side, String party, int number, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "addresses.addressConfirmed";
    }
}
