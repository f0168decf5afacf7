package org.wageaccord.bargaining.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.Powers;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.kernel.CaseNumber;

/** The table as far as the one who asks may see it: not found for those who hear only how far the talks are. */
@Component
class Sighted {

    private final Bargaining bargaining;

    Sighted(Bargaining bargaining) {
        this.bargaining = bargaining;
    }

    TableState of(CaseNumber caseNumber) {
        Powers.Sight sight = bargaining.powers(caseNumber).sight();
        return bargaining
                .table(caseNumber)
                .filter(t -> sight != Powers.Sight.STATUS)
                .map(t -> sight == Powers.Sight.ALL ? t : t.confirmed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
