package org.wageaccord.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/** A person of an enterprise, without anything secret. Skill level is 初级工 … 高级技师 or null; grade is the wage grade. */
public record Person(
        UUID id,
        String name,
        Gender gender,
        String post,
        @Nullable String grade,
        @Nullable String skillLevel,
        boolean manager,
        @Nullable ActorId account) {}
