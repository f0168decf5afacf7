package org.wageaccord.openness.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.openness.Choice;
import org.wageaccord.openness.Choice.Fact;

/**
 * The ticks as they were sent; what nobody can tick is none.
 *
 * @param password the confirmation; never sent back to the page
 */
record ChoiceForm(
        @Nullable List<String> clauses,
        @Nullable List<String> facts,
        @Nullable String password) {

    static final ChoiceForm EMPTY = new ChoiceForm(List.of(), List.of(), "");

    /** Without the password, so that no log keeps it. */
    @Override
    public String toString() {
        return "ChoiceForm[" + clauses + ", " + facts + "]";
    }

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
