package org.wageaccord.negotiation;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingLaw;
import org.wageaccord.kernel.CaseNumber;

/** Many filings at once, each by the rule packs with which its own case began. */
@Component
class LawOfFilings implements FilingLaw {

    private final CaseLaw law;

    LawOfFilings(CaseLaw law) {
        this.law = law;
    }

    @Override
    public <T> T under(CaseNumber number, Supplier<T> act) {
        return law.under(number, act);
    }
}
