package org.wageaccord.bargaining;

import java.util.List;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/** A side accepted clauses that stand or fall together (一揽子方案), all of them at once. */
public record PackageAccepted(
        CaseNumber caseNumber, Side side, int round, int version, List<String> clause, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "bargaining.packageAccepted";
    }
}
