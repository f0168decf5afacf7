package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;

/** An enterprise was entered in the register, or its facts were changed. */
public record EnterpriseEntered(
        PartyId enterprise, String name, String townName, int headcount, boolean aboveScale, boolean isNew)
        implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return isNew ? "registry.enterpriseEntered" : "registry.enterpriseChanged";
    }
}
