package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.supervision.mediation.SettlementEntry;

/** A mediation agreement as it is typed. */
record SettlementForm(
        @Nullable String facts,
        @Nullable String result,
        @Nullable String remaining) {

    SettlementEntry entry() {
        return new SettlementEntry(Entry.text(facts), Entry.text(result), Entry.text(remaining));
    }
}
