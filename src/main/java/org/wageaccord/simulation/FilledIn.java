package org.wageaccord.simulation;

import java.util.regex.Pattern;
import org.wageaccord.filing.FilingFacts;

/** Writes what an enterprise of the demo knows into the explanation that the platform composed. */
final class FilledIn {

    private static final Pattern OPEN = Pattern.compile(Pattern.quote(FilingFacts.TO_FILL_IN) + "[^】]*】");

    private FilledIn() {}

    static String explanation(FilingFacts facts) {
        return OPEN.matcher(facts.explanation()).replaceAll("已按约定履行，没有拖欠工资，双方没有履行争议。");
    }
}
