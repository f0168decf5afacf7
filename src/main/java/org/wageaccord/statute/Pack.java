package org.wageaccord.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Rule.Comparison;
import org.wageaccord.statute.Rule.Tier;
import org.wageaccord.statute.Rule.Topic;
import org.wageaccord.statute.Rule.Unit;

/**
 * One rule pack as written in its file: the law of one place. What may be missing in a broken file is nullable here;
 * {@link PackCheck} refuses it.
 *
 * @param place administrative code; 000000 is the whole country, 330000 Zhejiang
 * @param modelFor place where its MODEL rules serve as a model, though they are not law there
 */
record Pack(
        String pack,
        String name,
        String place,
        @Nullable String modelFor,
        Map<String, Law> laws,
        List<RuleEntry> rules,
        List<Period> periods,
        List<WageEntry> minimumWages) {

    Pack(
            String pack,
            String name,
            String place,
            @Nullable String modelFor,
            @Nullable Map<String, Law> laws,
            @Nullable List<RuleEntry> rules,
            @Nullable List<Period> periods,
            @Nullable List<WageEntry> minimumWages) {
        this.pack = pack;
        this.name = name;
        this.place = place;
        this.modelFor = modelFor;
        this.laws = Objects.requireNonNullElse(laws, Map.of());
        this.rules = Objects.requireNonNullElse(rules, List.of());
        this.periods = Objects.requireNonNullElse(periods, List.of());
        this.minimumWages = Objects.requireNonNullElse(minimumWages, List.of());
    }

    /** A law with the day its version came into force and how its text was read. */
    record Law(
            @Nullable String title,
            @Nullable LocalDate validFrom,
            @Nullable String trust) {}

    record RuleEntry(
            @Nullable String id,
            @Nullable String title,
            @Nullable Topic topic,
            @Nullable String law,
            @Nullable String article,
            @Nullable String text,
            @Nullable BigDecimal value,
            @Nullable BigDecimal of,
            @Nullable Unit unit,
            @Nullable Comparison comparison,
            @Nullable Tier tier,
            boolean rolls,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String trust) {}

    record WageEntry(
            @Nullable LocalDate validFrom,
            @Nullable BigDecimal monthly,
            int tier,
            @Nullable String source,
            @Nullable String trust) {}
}
