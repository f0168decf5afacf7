package org.wageaccord.registry;

import org.jspecify.annotations.Nullable;

/** What is looked for: part of the name or code, a town, above scale or not; null or blank means any. */
public record EnterpriseSearch(
        @Nullable String words,
        @Nullable String town,
        @Nullable Boolean aboveScale) {}
