package org.wageaccord.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/** What is entered of a person. {@code delegateFrom/To}: term as congress delegate, null if none. */
public record PersonEntry(
        String name,
        Gender gender,
        String identityNumber,
        String phone,
        String post,
        @Nullable String grade,
        @Nullable String skillLevel,
        boolean manager,
        @Nullable LocalDate delegateFrom,
        @Nullable LocalDate delegateTo,
        @Nullable ActorId account) {}
