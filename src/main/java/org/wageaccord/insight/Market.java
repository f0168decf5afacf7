package org.wageaccord.insight;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.statute.MinimumWage;

/**
 * The facts beside the talks of one case.
 *
 * @param minimumWage by the law of the case, null where no pack tells it
 * @param facts official figures for all industries, the newest year of each kind up to that of the case
 * @param industryFacts wage prices of the enterprise's industry
 * @param grades the wage table of the talks
 */
public record Market(
        @Nullable MinimumWage minimumWage,
        List<Fact> facts,
        List<Fact> industryFacts,
        Benchmark benchmark,
        List<GradePay> grades) {

    public Optional<Fact> fact(FactKind kind) {
        return facts.stream().filter(f -> f.kind() == kind).findFirst();
    }

    /** Whether any line of the guideline is known. */
    public boolean hasGuideline() {
        return fact(FactKind.GUIDELINE_BASE).isPresent()
                || fact(FactKind.GUIDELINE_UPPER).isPresent()
                || fact(FactKind.GUIDELINE_LOWER).isPresent();
    }

    public Cell cell(String grade) {
        return benchmark.grades().getOrDefault(grade, new Cell.Withheld(Cell.Reason.TOO_FEW));
    }
}
