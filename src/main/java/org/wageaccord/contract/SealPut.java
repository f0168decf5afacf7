package org.wageaccord.contract;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;

/**
 * A chief had the picture of the party's seal put with the signature. The signature is what counts.
 *
 * @param version of the picture
 * @param digest SHA-256 of the picture; never the picture itself
 */
public record SealPut(CaseNumber caseNumber, Side side, String by, int version, String digest) implements Recorded {

    @Override
    public String act() {
        return "contract.sealPut";
    }
}
