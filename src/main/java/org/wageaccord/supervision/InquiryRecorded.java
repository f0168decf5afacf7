package org.wageaccord.supervision;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Certified supervisors held an inquiry; {@code corrected} ends the matter. */
public record InquiryRecorded(CaseNumber caseNumber, String supervisors, LocalDate on, boolean corrected)
        implements Recorded {
    @Override
    public String act() {
        return "supervision.inquiryRecorded";
    }
}
