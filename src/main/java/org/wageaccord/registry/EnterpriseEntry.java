package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;

/** What is entered of an enterprise and its union; all text as typed, checked by the register. */
public record EnterpriseEntry(
        String creditCode,
        String name,
        String industryCode,
        String town,
        boolean aboveScale,
        int headcount,
        int women,
        String address,
        String legalRepresentative,
        @Nullable String unionCreditCode,
        @Nullable String unionName) {}
