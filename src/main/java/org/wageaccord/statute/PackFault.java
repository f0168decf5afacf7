package org.wageaccord.statute;

import org.jspecify.annotations.Nullable;

/** A rule pack or calendar is broken: the application does not start on half a law. Names the file and the rule. */
class PackFault extends RuntimeException {

    PackFault(String file, String where, String reason, @Nullable Throwable cause) {
        super(file + ", " + where + ": " + reason, cause);
    }

    PackFault(String file, String where, String reason) {
        this(file, where, reason, null);
    }
}
