package org.wageaccord.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.PartyId;

/** What the current actor may do with a filing now. */
@Component
class Desks {

    private final Offices offices;
    private final Reviewing reviewing;
    private final Claims claims;

    Desks(Offices offices, Reviewing reviewing, Claims claims) {
        this.offices = offices;
        this.reviewing = reviewing;
        this.claims = claims;
    }

    FilingDesk desk(FilingRecord filing) {
        PartyId enterprise = filing.facts().enterprise();
        boolean union = offices.isReviewer(Office.CITY_UNION);
        boolean bureau = offices.isReviewer(Office.LABOR_BUREAU);
        boolean free = (union || bureau) && !offices.isInvolved(filing.facts());
        boolean inHand = free && isInHand(filing);
        boolean inTime = inHand && isInTime(filing);
        return new FilingDesk(
                offices.isFiler(enterprise),
                offices.isUnionChair(enterprise),
                union || bureau,
                inTime ? deciding(filing.state(), union, bureau) : null,
                inTime && bureau && filing.state() == FilingState.BUREAU_RECEIPT,
                free ? finding(filing, bureau ? Office.LABOR_BUREAU : Office.CITY_UNION) : null);
    }

    /** Nobody else of the office has it. */
    private boolean isInHand(FilingRecord filing) {
        Office turn = filing.state().office();
        return turn == null
                || claims.notInHand(filing.facts().caseNumber(), turn).isEmpty();
    }

    private boolean isInTime(FilingRecord filing) {
        return filing.receivedOn() != null && offices.inTime(filing).isEmpty();
    }

    private static @Nullable Office deciding(FilingState state, boolean union, boolean bureau) {
        return switch (state) {
            case UNION_REVIEW -> union ? Office.CITY_UNION : null;
            case BUREAU_RECEIPT, BUREAU_REVIEW -> bureau ? Office.LABOR_BUREAU : null;
            default -> null;
        };
    }

    private @Nullable Office finding(FilingRecord filing, Office office) {
        boolean said = filing.lateObjections().stream()
                .anyMatch(late -> late.office() == office && late.submission() == filing.submission());
        return reviewing.isTermOver(filing) && !said ? office : null;
    }
}
