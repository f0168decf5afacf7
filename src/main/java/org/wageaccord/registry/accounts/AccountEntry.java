package org.wageaccord.registry.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that is to be opened with its first mandate.
 *
 * @param name as typed; of a person of the roster the name there counts
 * @param person of the roster of the party; null for somebody who is on no roster
 */
public record AccountEntry(
        String username,
        String name,
        MandateEntry mandate,
        @Nullable UUID person) {}
