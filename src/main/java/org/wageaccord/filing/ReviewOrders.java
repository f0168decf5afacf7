package org.wageaccord.filing;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/**
 * In which order the two offices review what is filed today. How offices work is no law that a case brings along: the packs
 * loaded on the day of the filing say it, not those with which the case began.
 */
@Component
public class ReviewOrders {

    private final Statute statute;
    private final ObjectProvider<ReviewAtOnce> possible;

    ReviewOrders(Statute statute, ObjectProvider<ReviewAtOnce> possible) {
        this.statute = statute;
        this.possible = possible;
    }

    /** The way that counts for a filing of today, and stays for it whatever the packs say later. */
    public Route.Way today(CaseNumber number) {
        Route.Way way = statute.current().route("REVIEW_ORDER", statute.today()).way();
        ReviewAtOnce room = possible.getIfAvailable();
        return room == null || room.isPossible(number) ? way : Route.Way.REVIEW_IN_SEQUENCE;
    }
}
