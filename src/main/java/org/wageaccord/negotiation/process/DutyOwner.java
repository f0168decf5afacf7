package org.wageaccord.negotiation.process;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.wageaccord.kernel.Side;

/** Who owes a duty: a side of the case, the members of a sector, or one of the two offices. The models name them as candidate groups. */
@NamedInterface("process")
public enum DutyOwner {
    ENTERPRISE,
    WORKERS,
    /** what either side may do, and one of them must */
    EITHER_SIDE,
    /** the unions of the member enterprises of a sector that have not done it yet */
    MEMBERS,
    CITY_UNION,
    LABOR_BUREAU;

    static DutyOwner of(Side side) {
        return side == Side.WORKERS ? WORKERS : ENTERPRISE;
    }

    /** The sides that may do it; none for an office. */
    List<Side> sides() {
        return switch (this) {
            case ENTERPRISE -> List.of(Side.ENTERPRISE);
            case WORKERS -> List.of(Side.WORKERS);
            case EITHER_SIDE -> List.of(Side.values());
            case MEMBERS, CITY_UNION, LABOR_BUREAU -> List.of();
        };
    }

    /** Message key of the owner's name. */
    public String key() {
        return "owner." + name();
    }
}
