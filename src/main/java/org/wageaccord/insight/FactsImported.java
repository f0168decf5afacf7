package org.wageaccord.insight;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** Official figures were taken from a file; {@code digest} is that of the file. */
public record FactsImported(String fileName, int facts, String digest) implements Recorded {

    @Override
    public @Nullable CaseNumber caseNumber() {
        return null;
    }

    @Override
    public String act() {
        return "insight.factsImported";
    }
}
