package org.wageaccord.costing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/** Keeps sheets of scenarios where only a side's own negotiators can read them; a room above answers. */
public interface Drawer {

    /** Whether there is a drawer for the one who asks, and whether it is open in this session. */
    enum Stand {
        NONE,
        LOCKED,
        OPEN
    }

    Stand stand(CaseNumber caseNumber, String session);

    /** Opens the drawer with the account's password. */
    Outcome<Void> open(CaseNumber caseNumber, String session, String password);

    /** Keeps a sheet. Refused while the drawer is locked, without a name, and to guests. */
    Outcome<Void> keep(CaseNumber caseNumber, String session, String name, String sheet);

    /** The newest sheets, a list with an end; empty unless the drawer is open. */
    List<Kept> newest(CaseNumber caseNumber, String session);

    Optional<Kept> find(CaseNumber caseNumber, String session, UUID id);

    /** A sheet as it was kept. */
    record Kept(UUID id, String name, String by, Instant at, String sheet) {

        /** Without what it says, so that no log keeps it. */
        @Override
        public String toString() {
            return "Kept";
        }
    }
}
