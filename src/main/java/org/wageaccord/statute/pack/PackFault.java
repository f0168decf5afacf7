package org.wageaccord.statute.pack;

/** A rule pack or calendar is broken: nothing starts on half a law. Names the file, the line and the entry at fault. */
public class PackFault extends RuntimeException {

    /** @param line counted from 1; 0 where no single line is at fault */
    public PackFault(String file, int line, String where, String reason) {
        super(file + (line > 0 ? ", line " + line : "") + (where.isEmpty() ? "" : ", " + where) + ": " + reason);
    }
}
