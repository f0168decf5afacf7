package org.wageaccord.archive;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/**
 * A case that ended before its time: withdrawn, ended without an agreement, refused, voided.
 *
 * @param cause why, as a code, e.g. {@code NOT_AGREED}
 * @param side that withdrew, proposed or refused; null where it was not a side
 * @param article the law a voiding rests on, else null
 * @param offices whether the union above may see all of it: no position that is on the table stands in it
 */
public record EndedCase(
        CaseNumber number,
        PartyId enterprise,
        String enterpriseName,
        int year,
        String cause,
        @Nullable Side side,
        String reason,
        @Nullable String article,
        String by,
        Instant at,
        boolean offices) {

    /** For machines. */
    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("enterprise", enterprise.value());
        data.put("enterpriseName", enterpriseName);
        data.put("year", year);
        data.put("cause", cause);
        data.put("side", side);
        data.put("reason", reason);
        data.put("article", article);
        data.put("by", by);
        data.put("at", at);
        return data;
    }
}
