package org.wageaccord.documents;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * An order to the print room. The same case, kind and key is printed once; ordering it again answers the first paper.
 *
 * @param key tells apart papers of one kind in a case, e.g. {@code round-2}
 * @param values by the names that the edition declares: text, LocalDate, Instant, Integer, BigDecimal, Boolean, or a List of
 *     Maps of these
 * @param signatories who signed what it says, in the order of signing; empty where nobody does
 * @param pin edition and values of a text that was frozen before, to which {@code values} adds only what came to be since;
 *     null where the paper is of this moment
 */
public record PaperOrder(
        CaseNumber caseNumber,
        PaperKind kind,
        String key,
        Map<String, Object> values,
        List<Signatory> signatories,
        @Nullable PaperPin pin) {

    /** Printed from the newest edition. */
    public PaperOrder(
            CaseNumber caseNumber,
            PaperKind kind,
            String key,
            Map<String, Object> values,
            List<Signatory> signatories) {
        this(caseNumber, kind, key, values, signatories, null);
    }

    public PaperOrder(CaseNumber caseNumber, PaperKind kind, String key, Map<String, Object> values) {
        this(caseNumber, kind, key, values, List.of());
    }
}
