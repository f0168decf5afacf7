package org.wageaccord.costing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Tells what a case has to reckon from, as far as the one who asks may see it; a room above answers. */
public interface CostBasis {

    /** Empty for who belongs to neither side, and while no table is set. */
    Optional<Basis> of(CaseNumber caseNumber);

    /**
     * @param own what the side itself prepares or has put
     * @param other the other side's newest word, null while it has none
     * @param women by grade, where the roster knows everybody of it
     * @param told what the data room tells openly
     */
    record Basis(Side side, Terms own, @Nullable Terms other, Map<String, Integer> women, List<Told> told) {}

    /** An item of data and its answer in words. */
    record Told(String title, String text) {}
}
