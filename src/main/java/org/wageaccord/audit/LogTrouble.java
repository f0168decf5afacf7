package org.wageaccord.audit;

import java.util.Locale;

/** Why nothing is sealed until somebody looks into it. */
public enum LogTrouble {
    /** The database is a copy, or was restored from a dump: its transaction numbers are not those of the log. */
    OTHER_DATABASE,
    /** This node holds another key than that of the log. */
    OTHER_KEY,
    /** This node saw a checkpoint of a larger tree: the database was set back. */
    FROM_THE_FUTURE,
    /** This node saw a checkpoint that the tree of the database does not begin with: one of the two was rewritten. */
    REWRITTEN,
    /** Leaves, subtrees and newest checkpoint do not fit together. */
    DAMAGED;

    /** The message that says so. */
    public String key() {
        return "audit.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
