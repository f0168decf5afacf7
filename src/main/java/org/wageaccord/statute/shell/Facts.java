package org.wageaccord.statute.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Rule;

/** Rules as the commands print them: plain names and values, in a stable order. */
final class Facts {

    private Facts() {}

    static Map<String, @Nullable Object> of(Object... namesAndValues) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return facts;
    }

    static Map<String, @Nullable Object> of(Rule rule) {
        Map<String, @Nullable Object> facts = of(
                "id", rule.id(),
                "title", rule.title(),
                "article", rule.citation(),
                "text", rule.text(),
                "value", rule.value().stripTrailingZeros().toPlainString());
        if (rule.denominator() != null) {
            facts.put("of", rule.denominator().stripTrailingZeros().toPlainString());
        }
        facts.put("unit", rule.unit());
        facts.put("comparison", rule.comparison());
        facts.put("tier", rule.tier());
        facts.put("rolls", rule.rolls());
        facts.put("combination", rule.combination());
        facts.put("place", rule.place());
        facts.put("validFrom", rule.validFrom());
        if (rule.validTo() != null) {
            facts.put("validTo", rule.validTo());
        }
        facts.put("trust", rule.trust());
        return facts;
    }
}
