package org.wageaccord.statute.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Rule;

/**
 * One rule pack: the law of one place as one file tells it. A changed file is another version of the pack.
 *
 * @param place administrative code; 000000 is the whole country, 330000 Zhejiang
 * @param models where some of its rules serve as a model, though they are not law there
 * @param origin the file as it was read
 */
public record Pack(
        String id,
        String name,
        String place,
        List<Model> models,
        List<Rule> rules,
        List<Route> routes,
        List<Period> periods,
        List<Wage> minimumWages,
        Origin origin) {

    /** Rules (by id) that fill gaps at another place and everything within it. */
    public record Model(String place, List<String> rules) {}

    /**
     * The file a pack was read from.
     *
     * @param digest SHA-256 of the text: the version of the pack
     * @param lines where its entries begin, by {@code rule T08 2011-01-01}, {@code period T08}
     */
    public record Origin(String file, String text, String digest, Map<String, Integer> lines) {
        int line(String entry) {
            return lines.getOrDefault(entry, 0);
        }
    }

    /** The local monthly minimum wage from a day on. */
    public record Wage(LocalDate validFrom, BigDecimal monthly, String source, String trust) {}

    static String key(Rule rule) {
        return "rule " + rule.id() + " " + rule.validFrom();
    }

    static String key(Route route) {
        return "route " + route.id() + " " + route.validFrom();
    }
}
