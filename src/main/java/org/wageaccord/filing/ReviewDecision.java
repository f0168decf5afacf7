package org.wageaccord.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;

/**
 * A reviewer's decision: the findings of every checklist item and one of three verdicts.
 *
 * @param missing for INCOMPLETE: everything that is missing, listed once
 * @param objections for OBJECTION: clause and reason, at least one
 */
public record ReviewDecision(
        Verdict verdict, List<Finding> findings, List<String> missing, List<Objection> objections, String opinion) {

    public enum Verdict {
        NO_OBJECTION,
        INCOMPLETE,
        OBJECTION
    }

    public enum Part {
        STANDING,
        PROCEDURE,
        CONTENT
    }

    /** One item to check, with the fact and, where the platform can judge, whether it holds. */
    public record Item(
            String id,
            Part part,
            String question,
            String fact,
            @Nullable Boolean holds,
            Citation citation) {}

    public record Finding(String item, boolean conforms, String remark) {}

    public record Objection(String clause, String reason, String article) {}
}
