package org.wageaccord.blindaid;

import java.util.List;
import org.wageaccord.kernel.Side;

/**
 * The aid as one who sits at the table sees it.
 *
 * @param acts whether they may put positions for their side
 * @param round the open round, or 0
 * @param items clauses it may be used for now
 */
public record AidPage(Side side, boolean acts, int round, List<Item> items, List<Aid> aids) {}
