package org.wageaccord.documents;

/** A text was frozen with an edition that is gone or was changed in place; the message tells the operator what to put back. */
public final class PinBroken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PinBroken(String message) {
        super(message);
    }
}
