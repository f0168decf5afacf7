package org.wageaccord.audit;

import java.util.UUID;

/** A sealed entry that is no longer what was sealed, or is gone. */
public record ChangedEntry(int log, long place, UUID entry, boolean gone) {}
