package org.wageaccord.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Rule;

/**
 * What the unions of members asked for since the last offer of a unit. Where the law of the place says so, a share of them
 * obliges the union of the sector to make the offer (宁波市条例 第二十七条第三款); elsewhere they are told, and no more.
 *
 * @param members how many the unit has
 * @param share the share of the law of this place, null where it has none
 */
public record Requests(
        List<Request> made, int members, @Nullable Rule share) {

    /** Whether the union of the sector must make the offer. */
    public boolean obliges() {
        return share != null && members > 0 && share.holds(made.size(), members);
    }
}
