package org.wageaccord.voices;

import org.jspecify.annotations.Nullable;

/**
 * What a worker has before the eyes: the next statement, if any is left.
 *
 * @param answered how many of the statements the worker has dealt with
 * @param all how many are put to the workers
 */
public record Card(
        Gathering gathering,
        int answered,
        int all,
        @Nullable Statement next) {}
