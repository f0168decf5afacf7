package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.PaperState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/**
 * The life of one agreement (合同履行), from its publication on.
 *
 * @param effective day of its effect, from which the years of the report are counted
 * @param endsOn last day of its term, or of the agreement where it was terminated
 * @param endedOn day on which it was noted to be over, null while it is in force
 * @param lowestPay the lowest grade as it is paid now, yuan a month
 */
public record Life(
        CaseNumber caseNumber,
        PartyId enterprise,
        String enterpriseName,
        @Nullable String unionName,
        String townCode,
        String townName,
        int year,
        LocalDate effective,
        LocalDate startsOn,
        LocalDate endsOn,
        LifeState state,
        @Nullable LocalDate endedOn,
        BigDecimal lowestPay) {

    public boolean isInForce() {
        return state == LifeState.IN_FORCE;
    }

    /** How the agreement stands on a day; its end may not have been noted yet, and one terminated for a later day counts until then. */
    public PaperState standing(LocalDate on) {
        boolean over = on.isAfter(endsOn);
        return switch (state) {
            case IN_FORCE -> over ? PaperState.EXPIRED : PaperState.VALID;
            case EXPIRED -> PaperState.EXPIRED;
            case REPLACED -> PaperState.REPLACED;
            case TERMINATED -> over ? PaperState.TERMINATED : PaperState.VALID;
            case VOIDED -> PaperState.VOIDED;
        };
    }

    /** The day from which the n-th year of the report is counted; the first year begins with the effect. */
    public LocalDate yearBegins(int n) {
        return effective.plusYears(n - 1L);
    }
}
