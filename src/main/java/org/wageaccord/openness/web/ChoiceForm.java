package org.wageaccord.openness.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.openness.Choice;
import org.wageaccord.openness.Choice.Fact;

/** The ticks as they were sent; what nobody can tick is none. */
record ChoiceForm(@Nullable List<String> clauses, @Nullable List<String> facts) {

    static final ChoiceForm EMPTY = new ChoiceForm(List.of(), List.of());

    public boolean ticks(String key) {
        return clauses != null && clauses.contains(key);
    }

    public boolean ticks(Fact fact) {
        return facts != null && facts.contains(fact.name());
    }

    Choice choice() {
        Set<Fact> chosen = EnumSet.noneOf(Fact.class);
        Arrays.stream(Fact.values()).filter(this::ticks).forEach(chosen::add);
        return new Choice(clauses == null ? List.of() : clauses, chosen);
    }
}
