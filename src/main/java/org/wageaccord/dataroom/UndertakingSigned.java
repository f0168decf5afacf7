package org.wageaccord.dataroom;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A negotiator promised to keep the secrets of the data room (保密承诺), in exactly the text with this digest. */
public record UndertakingSigned(CaseNumber caseNumber, String name, String digest) implements Recorded {
    @Override
    public String act() {
        return "dataroom.undertakingSigned";
    }

    @Override
    public @Nullable String digest() {
        return digest;
    }
}
