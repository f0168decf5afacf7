package org.wageaccord.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * What an auditor looks for; what is null does not narrow.
 *
 * @param act how the code of the act begins, e.g. {@code bargaining}
 * @param actor name of the person who acted
 * @param before only entries older than this one: the last of the page before
 */
public record LedgerSearch(
        @Nullable CaseNumber caseNumber,
        @Nullable String act,
        @Nullable String actor,
        @Nullable UUID before) {

    /** The condition of the query, with only what narrows, so that each search finds its index. */
    String where() {
        return "where true"
                + (caseNumber == null ? "" : " and case_number = :case")
                + (act == null ? "" : " and act like :act")
                + (actor == null ? "" : " and actor_name = :actor")
                + (before == null ? "" : " and entry_id < :before");
    }

    @Nullable
    String actPattern() {
        return act == null
                ? null
                : act.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
