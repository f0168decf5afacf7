package org.wageaccord.bargaining;

import java.time.Instant;

/**
 * Who wrote the newest minutes of a round, and when.
 *
 * @param recorder whether it is the recorder whom the round names; else people of the chairing side wrote for one without an
 *     account
 */
public record MinutesHand(String name, boolean recorder, Instant at) {}
