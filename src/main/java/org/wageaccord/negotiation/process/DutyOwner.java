package org.wageaccord.negotiation.process;

import org.springframework.modulith.NamedInterface;
import org.wageaccord.kernel.Side;

/** Who owes a duty: a side of the case or one of the two offices. The models name them as candidate groups. */
@NamedInterface("process")
public enum DutyOwner {
    ENTERPRISE,
    WORKERS,
    CITY_UNION,
    LABOR_BUREAU;

    static DutyOwner of(Side side) {
        return side == Side.WORKERS ? WORKERS : ENTERPRISE;
    }

    /** Message key of the owner's name. */
    public String key() {
        return "owner." + name();
    }
}
