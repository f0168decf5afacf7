package org.wageaccord.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.ratification.Ratification;

/** What waits for a person: duties of the process, and ballots, which are rows and no duties. */
@Component
class Waiting {

    private final Duties duties;
    private final Ratification ratification;

    Waiting(Duties duties, Ratification ratification) {
        this.duties = duties;
        this.ratification = ratification;
    }

    long count(Actor person) {
        return duties.count(person.id()) + ballots(person).size();
    }

    List<CaseNumber> ballots(Actor person) {
        return ratification.awaiting(person.id());
    }
}
