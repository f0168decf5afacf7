package org.wageaccord.caucus;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.SeatVacated;
import org.wageaccord.teams.TeamNamed;

/** Takes the keys from who leaves a team, in the transaction of the change itself. */
@Component
class TeamWatch {

    private final Keys keys;
    private final Membership membership;

    TeamWatch(Keys keys, Membership membership) {
        this.keys = keys;
        this.membership = membership;
    }

    @EventListener
    void on(TeamNamed named) {
        settle(new Place(named.caseNumber(), named.side()));
    }

    @EventListener
    void on(SeatVacated vacated) {
        settle(new Place(vacated.caseNumber(), vacated.side()));
    }

    @EventListener
    void on(SeatRefilled refilled) {
        settle(new Place(refilled.caseNumber(), refilled.side()));
    }

    private void settle(Place place) {
        keys.settle(place, membership.everybody(place));
    }
}
