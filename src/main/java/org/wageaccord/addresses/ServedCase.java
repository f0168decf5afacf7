package org.wageaccord.addresses;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;

/**
 * What this room must know of a case, as the current actor sees it.
 *
 * @param side the actor belongs to, or null
 * @param speaks whether the actor speaks for that side: its chief, or who holds the mandate while none is named
 * @param over whether the case ended before its time
 */
public record ServedCase(
        CaseNumber number, PartyId enterprise, @Nullable Side side, boolean speaks, boolean over) {

    public boolean mayConfirm() {
        return side != null && speaks && !over;
    }
}
