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
        Office turn = free && isInTime(filing) ? turn(filing) : null;
        return new FilingDesk(
                offices.isFiler(enterprise),
                offices.isUnionChair(enterprise),
                union || bureau,
                turn,
                turn == Office.LABOR_BUREAU && filing.acceptedAt() == null,
                free ? finding(filing, bureau ? Office.LABOR_BUREAU : Office.CITY_UNION) : null);
    }

    /** The actor's office among those at work, while nobody else of it has the filing in hand. */
    private @Nullable Office turn(FilingRecord filing) {
        return filing.state().offices().stream()
                .filter(offices::isReviewer)
                .filter(office ->
                        claims.notInHand(filing.facts().caseNumber(), office).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private boolean isInTime(FilingRecord filing) {
        return filing.receivedOn() != null && offices.inTime(filing).isEmpty();
    }

    private @Nullable Office finding(FilingRecord filing, Office office) {
        boolean said = filing.lateObjections().stream()
                .anyMatch(late -> late.office() == office && late.submission() == filing.submission());
        return reviewing.isTermOver(filing) && !said ? office : null;
    }
}
