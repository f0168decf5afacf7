package org.wageaccord.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/**
 * What else belongs to an agreement in the register.
 *
 * @param key message key; its arguments are the day and the other case
 * @param other the case of the addendum, or the one that took its place; null where it is the same case
 */
public record RegisterLink(
        String key, @Nullable LocalDate on, @Nullable CaseNumber other, String address) {}
