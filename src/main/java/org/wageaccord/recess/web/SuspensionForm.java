package org.wageaccord.recess.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.recess.Suspension;

/** A suspension as it is proposed. */
record SuspensionForm(
        @Nullable String until,
        @Nullable String place,
        @Nullable String topics,
        @Nullable String reason) {

    Suspension.Entry entry(Typed read) {
        return new Suspension.Entry(
                read.day("until", until), Typed.text(place), Typed.text(topics), Typed.text(reason));
    }
}
