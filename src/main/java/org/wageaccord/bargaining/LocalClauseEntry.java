package org.wageaccord.bargaining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clause as a town's guide writes it.
 *
 * @param plain what it means, in plain words
 * @param source the article it rests on, or why the town offers it
 * @param validFrom the first day it is offered; null where it was not said, which is refused
 */
public record LocalClauseEntry(
        String title,
        String text,
        String plain,
        String source,
        @Nullable LocalDate validFrom) {}
