package org.wageaccord.statute;

import java.time.Duration;

/** Legal time now runs this far ahead of the database's clock. Published after commit on the node that moved it. */
public record LegalTimeMoved(Duration offset) {}
