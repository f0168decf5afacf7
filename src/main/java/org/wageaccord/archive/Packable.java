package org.wageaccord.archive;

/** What a package can be made of: the case of an enterprise, or talks of a sector. */
sealed interface Packable permits Closed, SectorRecord {

    /** Whether the papers stand: before, they may still be replaced. */
    boolean isClosed();

    Heading heading();
}
