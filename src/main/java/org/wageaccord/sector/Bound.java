package org.wageaccord.sector;

import org.wageaccord.kernel.PartyId;

/** An enterprise that an agreement binds. */
record Bound(PartyId enterprise, String name) {}
