package org.wageaccord.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person on the roster, secrets masked, with the end of the term as delegate for those in office. */
public record PersonCard(
        Person person,
        String identityMasked,
        String phoneMasked,
        @Nullable LocalDate delegateTo) {}
