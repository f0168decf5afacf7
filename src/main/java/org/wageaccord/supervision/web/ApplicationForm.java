package org.wageaccord.supervision.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.supervision.mediation.ApplicationEntry;

/** An application for mediation as it is typed. */
record ApplicationForm(
        @Nullable String issues,
        @Nullable String claims,
        @Nullable String facts,
        @Nullable String contact) {

    ApplicationEntry entry() {
        return new ApplicationEntry(Entry.text(issues), Entry.text(claims), Entry.text(facts), Entry.text(contact));
    }
}
