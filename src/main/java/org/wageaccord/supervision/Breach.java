package org.wageaccord.supervision;

import java.time.LocalDate;

/**
 * A ground that holds in a case now.
 *
 * @param since the first day on which it held
 * @param facts the facts in the words of a letter, in Chinese
 */
public record Breach(Ground ground, LocalDate since, String facts) {}
