package org.wageaccord.teams;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One negotiator (协商代表) as named by a side.
 *
 * @param person from the register; null only for an outside expert
 * @param producedBy 职代会选举, 职工大会选举, 职工推举, 法定代表人选派 or 委托专家
 * @param delegation for a chief who is not the union chair or the legal representative: the written delegation
 */
public record NegotiatorEntry(
        @Nullable UUID person,
        String name,
        boolean woman,
        String post,
        @Nullable String skillLevel,
        String producedBy,
        boolean chief,
        boolean expert,
        @Nullable String delegation) {}
