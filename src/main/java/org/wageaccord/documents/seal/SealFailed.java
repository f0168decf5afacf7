package org.wageaccord.documents.seal;

/** A seal that cannot be made now, with a reason for the operator. */
public class SealFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SealFailed(String reason) {
        super(reason);
    }

    public SealFailed(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }
}
