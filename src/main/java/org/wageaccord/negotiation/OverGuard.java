package org.wageaccord.negotiation;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wageaccord.addresses.Addresses;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Contracts;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.dataroom.SecretViewed;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.recess.Recess;
import org.wageaccord.teams.Teams;

/**
 * On a case that ended before its time nothing more is done, in whatever room: a fact that comes later undoes its act. The
 * rooms below do not know of the end; most acts are turned away before they get so far.
 */
@Component
class OverGuard {

    private static final int FIRST = 0;

    private static final Set<String> ROOMS = Set.of(
            Addresses.class.getPackageName(),
            Teams.class.getPackageName(),
            DataRoom.class.getPackageName(),
            Recess.class.getPackageName(),
            Bargaining.class.getPackageName(),
            Ratification.class.getPackageName(),
            Contracts.class.getPackageName(),
            Filings.class.getPackageName());

    private final WageCases cases;

    OverGuard(WageCases cases) {
        this.cases = cases;
    }

    /** Looking at what was handed over is no act on the case. */
    @EventListener
    @Order(FIRST)
    void hear(Recorded fact) {
        if (fact.caseNumber() == null
                || fact instanceof SecretViewed
                || !ROOMS.contains(fact.getClass().getPackageName())) {
            return;
        }
        cases.findById(fact.caseNumber().toString())
                .filter(c -> c.stage().isCutShort())
                .ifPresent(c -> {
                    throw new CaseOver(c.number());
                });
    }
}
