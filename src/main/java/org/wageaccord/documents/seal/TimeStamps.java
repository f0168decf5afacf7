package org.wageaccord.documents.seal;

/** A time-stamping authority (RFC 3161). */
interface TimeStamps {

    /** The token over the SHA-256 of the content; {@link SealFailed} where none is to be had now. */
    byte[] over(byte[] content);

    /** Whether it is the clock of somebody else than this installation. */
    boolean isOutside();
}
