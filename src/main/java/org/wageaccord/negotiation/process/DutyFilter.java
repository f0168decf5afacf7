package org.wageaccord.negotiation.process;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.wageaccord.negotiation.Stage;

/**
 * What a reader of the inbox asks for.
 *
 * @param done what I have done instead of what I owe
 * @param words part of enterprise, number or town
 * @param dueWithinDays only what is due within so many calendar days, overdue included
 */
@NamedInterface("process")
public record DutyFilter(
        boolean done,
        String words,
        @Nullable Stage stage,
        @Nullable Integer dueWithinDays) {

    public static final DutyFilter OPEN = new DutyFilter(false, "", null, null);
}
