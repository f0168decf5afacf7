package org.wageaccord.audit.proof;

/** What was read is no proof, checkpoint or key in the form that is written here. */
public final class NotAProof extends Exception {

    public NotAProof(String reason) {
        super(reason);
    }

    NotAProof(String reason, Throwable cause) {
        super(reason, cause);
    }
}
