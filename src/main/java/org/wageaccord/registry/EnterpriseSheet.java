package org.wageaccord.registry;

import java.time.Instant;

/**
 * An enterprise on its page, with what the reader may see and do there.
 *
 * @param version to be handed back when it is changed
 * @param facts whether more than the name is shown
 * @param people whether its people, delegates and mandates are shown
 * @param editable whether the reader may change the facts
 * @param rosterKept whether the reader keeps its roster
 * @param grants whether the reader may open accounts and grant mandates there
 */
public record EnterpriseSheet(
        Enterprise enterprise,
        int version,
        Instant aboveScaleSetAt,
        Instant changedAt,
        boolean facts,
        boolean people,
        boolean editable,
        boolean rosterKept,
        boolean grants) {}
