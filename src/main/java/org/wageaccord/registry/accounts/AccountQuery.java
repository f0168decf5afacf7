package org.wageaccord.registry.accounts;

import org.jspecify.annotations.Nullable;
import org.wageaccord.access.AccountState;
import org.wageaccord.kernel.PartyId;

/** Which accounts are looked for: part of the name or user name, a state, an enterprise; null means any. */
public record AccountQuery(
        @Nullable String words,
        @Nullable AccountState state,
        @Nullable PartyId enterprise) {}
