package org.wageaccord.documents;

import org.wageaccord.kernel.CaseNumber;

/** Orders of papers with the sample values that lie beside the templates, for the tests of other rooms. */
public final class SampleOrders {

    private SampleOrders() {}

    public static PaperOrder of(CaseNumber number, PaperKind kind, String key) {
        return new PaperOrder(number, kind, key, Samples.values(kind));
    }
}
