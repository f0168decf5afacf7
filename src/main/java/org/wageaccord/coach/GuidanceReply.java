package org.wageaccord.coach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a guide answers to a call: words, a time and a place to meet, or both.
 *
 * @param meetsAt null where no meeting is proposed; then {@code place} is empty
 */
public record GuidanceReply(String words, @Nullable Instant meetsAt, String place) {}
