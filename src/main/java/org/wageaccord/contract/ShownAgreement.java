package org.wageaccord.contract;

import java.util.Optional;
import org.wageaccord.kernel.CaseNumber;

/**
 * The paper of the newest text of a case for the browser, from the template and the values from which it will be printed. The room
 * that fills papers answers.
 */
public interface ShownAgreement {

    /** One {@code article} element, every value in it escaped; empty while there is no text, or none that can be shown. */
    Optional<String> sheet(CaseNumber caseNumber);
}
