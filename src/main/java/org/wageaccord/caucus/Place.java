package org.wageaccord.caucus;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The room of one side in one case. */
record Place(CaseNumber caseNumber, Side side) {

    /** What every seal of the room is bound to, with further marks of what is sealed. */
    String about(Object... marks) {
        StringBuilder about =
                new StringBuilder("caucus|").append(caseNumber).append('|').append(side);
        for (Object mark : marks) {
            about.append('|').append(mark);
        }
        return about.toString();
    }
}
