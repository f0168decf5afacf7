package org.wageaccord.bargaining;

import java.time.Instant;
import org.wageaccord.kernel.Terms;

/**
 * A side's private draft of its next position; the other side never sees it.
 *
 * @param version counts the savings; 0 where nothing was saved yet and the terms are a proposal to start from
 * @param at when it was last saved, for version 0 the moment of asking
 */
public record PositionDraft(int version, Terms terms, String reason, Instant at, String by) {}
