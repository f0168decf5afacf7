package org.wageaccord.caucus;

import org.wageaccord.kernel.Actor;

/**
 * To whose room somebody belongs.
 *
 * @param guest invited for a time, not of the team
 * @param chief acts for the side at the table
 */
record Belonging(Place place, Actor actor, boolean guest, boolean chief) {}
