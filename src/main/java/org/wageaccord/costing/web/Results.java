package org.wageaccord.costing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the scenarios come to, side by side, ready to show.
 *
 * @param sexMissing whether women were not entered for every grade, so that nothing is told by sex
 * @param extrasMissing whether nobody told for some item of "1+X" how many get it, so that it counts nothing
 * @param incomplete whether figures of the enterprise are missing, so that some lines stay empty
 */
record Results(List<String> names, List<Group> groups, boolean sexMissing, boolean extrasMissing, boolean incomplete) {

    record Group(String key, List<Line> lines) {}

    /**
     * @param key message key of the name, null where {@code name} is data
     * @param sum whether it is the sum of the lines above
     */
    record Line(@Nullable String key, String name, List<String> args, List<String> values, boolean sum) {}
}
