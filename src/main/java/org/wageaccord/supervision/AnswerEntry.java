package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the enterprise writes it.
 *
 * @param correctBy the day by which it will correct, only with {@link AnswerKind#WILL_CORRECT}
 */
public record AnswerEntry(
        AnswerKind kind, String words, @Nullable LocalDate correctBy, List<Attachment> files) {}
