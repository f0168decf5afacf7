package org.wageaccord.filing;

import java.time.LocalDate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise filed a package that the platform found complete. */
public record PackageFiled(CaseNumber caseNumber, int submission, LocalDate receivedOn, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "filing.packageFiled";
    }
}
