package org.wageaccord.simulation;

import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** A table of a city for benches at which the workers have put their position and the enterprise has not. */
public final class BenchTable {

    private final BenchEnterprise enterprise;
    private final CaseWalk walk;

    BenchTable(BenchEnterprise enterprise, CaseWalk walk) {
        this.enterprise = enterprise;
        this.walk = walk;
    }

    public CaseNumber number() {
        return walk.number();
    }

    /** Under which the chief of a side signs in. */
    public String chief(Side side) {
        return enterprise.username(side == Side.WORKERS ? Role.WC : Role.EL);
    }

    /** The chief of the enterprise submits its position of the round. */
    public void enterpriseSubmits() {
        walk.put(Side.ENTERPRISE, "4", 10);
    }

    /** The same with other words in every second clause than the workers have. @return the version of the position */
    public int enterpriseSubmitsOtherWords() {
        return walk.putReworded(Side.ENTERPRISE, "4", 10);
    }
}
