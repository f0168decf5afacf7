package org.wageaccord.contract;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/** The door of the contract room: the frozen text, the signatures of the chiefs, the agreement in force. */
@Service
public class Contracts {

    /** Freezes the text of an agreed draft; asking twice for the same digest does nothing. */
    public void freeze(AgreementText text) {
        throw new UnsupportedOperationException();
    }

    /**
     * The chief of a side signs the frozen text after confirming with the password; refused if the text's digest is not the
     * one shown, if the congress has not passed it, or if the actor is not that side's chief.
     */
    public Outcome<Void> sign(CaseNumber caseNumber, Side side, String digest, String password) {
        throw new UnsupportedOperationException();
    }

    /** Says that the congress passed the text, which opens it for signing. */
    public void passedByCongress(CaseNumber caseNumber, String digest) {
        throw new UnsupportedOperationException();
    }

    /** Says when the agreement came into force. */
    public void inForce(CaseNumber caseNumber, LocalDate effective) {
        throw new UnsupportedOperationException();
    }

    public Optional<Agreement> agreement(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** The newest agreement of an enterprise whose term has begun by a day, from this platform or entered from before. */
    public Optional<Agreement> latest(PartyId enterprise, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Enters an agreement from before the platform, so that the next negotiation starts from its table. */
    public Outcome<Void> enterEarlier(PartyId enterprise, org.wageaccord.kernel.Terms terms, LocalDate signedOn) {
        throw new UnsupportedOperationException();
    }
}
