package org.wageaccord.filing;

import org.jspecify.annotations.Nullable;

/**
 * What the current actor may do with a filing now, for pages to show or hide what can be done.
 *
 * @param filer acts for the enterprise
 * @param unionChair chairs the enterprise's union
 * @param reviewer sits in one of the two offices
 * @param decides the office in which the actor may decide now, or null
 * @param accepts whether the actor may accept the filing as complete now
 * @param finds the office in which the actor may still note an objection, the review term being over, or null
 */
public record FilingDesk(
        boolean filer,
        boolean unionChair,
        boolean reviewer,
        @Nullable Office decides,
        boolean accepts,
        @Nullable Office finds) {}
