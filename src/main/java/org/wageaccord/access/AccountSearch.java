package org.wageaccord.access;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/**
 * Which accounts are looked for.
 *
 * @param words part of the name or user name; null or blank means any
 * @param roles the main roles that count; empty means any
 * @param among only these; null means all
 */
public record AccountSearch(
        @Nullable String words,
        @Nullable AccountState state,
        Set<Role> roles,
        @Nullable Collection<ActorId> among) {}
