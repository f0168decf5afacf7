package org.wageaccord.negotiation.process;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.wageaccord.kernel.CaseNumber;

/**
 * A room accepted an act that the process does not wait for. The act is undone and answered with 409: either somebody was
 * faster, or a paper of the step before is still being made.
 */
@ResponseStatus(HttpStatus.CONFLICT)
class DutyNotOpen extends RuntimeException {
    DutyNotOpen(CaseNumber number, String kind) {
        super(number + " does not wait for " + kind);
    }
}
