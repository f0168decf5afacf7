package org.wageaccord.voices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Mandate;

/** Where somebody stands towards the gatherings of an enterprise. Who acts for the employer is no worker here, whatever else. */
public enum Seat {
    NONE,
    EMPLOYER,
    WORKER,
    /** a negotiator of the workers, who may prepare an offer */
    NEGOTIATOR,
    CHAIR;

    static final Set<Role> WORKERS = EnumSet.of(Role.WC, Role.WR, Role.CD, Role.WK);
    static final Set<Role> EMPLOYERS = EnumSet.of(Role.EH, Role.EL, Role.EC, Role.ER);

    static Seat of(PartyId enterprise, List<Mandate> mandates) {
        Seat best = NONE;
        for (Mandate mandate : mandates) {
            if (mandate.party().equals(enterprise)) {
                Seat by = of(mandate.role());
                if (by == EMPLOYER) {
                    return EMPLOYER;
                }
                best = by.compareTo(best) > 0 ? by : best;
            }
        }
        return best;
    }

    private static Seat of(Role role) {
        if (role.side() == Side.ENTERPRISE) {
            return EMPLOYER;
        }
        return switch (role) {
            case WC -> CHAIR;
            case WR -> NEGOTIATOR;
            case CD, WK -> WORKER;
            default -> NONE;
        };
    }

    /** Whether statements are put to them. */
    public boolean works() {
        return compareTo(WORKER) >= 0;
    }

    /** Whether they may open and keep gatherings. */
    public boolean keeps() {
        return compareTo(NEGOTIATOR) >= 0;
    }
}
