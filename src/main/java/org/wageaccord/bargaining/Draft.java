package org.wageaccord.bargaining;

import java.time.Instant;
import java.time.LocalDate;
import org.wageaccord.kernel.Terms;

/** The draft both chiefs agreed on: the version of the position it comes from, its terms, their digest, when and on which day. */
public record Draft(int version, int round, Terms terms, String digest, LocalDate agreedOn, Instant agreedAt) {}
