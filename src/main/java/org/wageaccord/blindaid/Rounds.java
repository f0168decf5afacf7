package org.wageaccord.blindaid;

import org.jspecify.annotations.Nullable;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.bargaining.TableState;

/** In which round the aid may be used now. */
final class Rounds {

    private Rounds() {}

    /** The open round; 0 where there is none, a draft lies on the table, or the case is over. */
    static int current(@Nullable TableState table) {
        if (table == null || table.closed() != null || table.draft().isPresent()) {
            return 0;
        }
        return table.openRound().map(RoundRecord::number).orElse(0);
    }
}
