package org.wageaccord.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/**
 * Who may sign, or refuse to sign, for a side of a case now. Teams change and delegations begin and end after a text is
 * frozen, so this is asked at every act; the room that knows the teams answers.
 */
public interface Signers {

    /** Everybody who may, the chief first; nobody while the seat of the chief is vacant and nobody is delegated. */
    List<SigningMandate> of(CaseNumber caseNumber, Side side);

    /** Why an account that has to do with the signing of a side may not sign now; empty where it has nothing to do with it. */
    Optional<Refusal> why(CaseNumber caseNumber, Side side, ActorId account);

    /** What the delegations of a case said that are known, in force or not, by their numbers. */
    Map<UUID, DelegationTerms> delegations(CaseNumber caseNumber);
}
