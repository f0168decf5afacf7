package org.wageaccord.openness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Chapter;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.openness.Choice.Fact;

/**
 * The words that would be read outside, to the letter: both sides agree to this and to nothing else. It is kept as it was agreed
 * to, so that nothing that changes later changes it.
 *
 * @param caseNumber and {@code agreement}, the digest of the signed text, are in it so that the same words of another agreement
 *     are another text
 * @param headcount null unless chosen
 * @param raisePercent null unless chosen
 */
public record OpenText(
        String caseNumber,
        String agreement,
        @Nullable Integer headcount,
        @Nullable BigDecimal raisePercent,
        List<Part> parts) {

    /** A chapter of the agreement, by its name and number in it. */
    public record Part(Chapter.Plan plan, int number, List<Item> items) {}

    /** One place of the numbering: a clause in its words, or nothing but the place where one, or a table, was left out. */
    public record Item(
            int number,
            @Nullable String key,
            @Nullable String title,
            @Nullable String words) {

        public boolean isLeftOut() {
            return words == null;
        }
    }

    static OpenText of(Agreement agreement, Choice choice, Redaction redaction) {
        Terms terms = agreement.terms();
        return new OpenText(
                Objects.toString(agreement.caseNumber()),
                agreement.digest(),
                choice.facts().contains(Fact.HEADCOUNT) ? terms.headcount() : null,
                choice.facts().contains(Fact.RAISE) ? terms.raisePercent() : null,
                Chapter.of(terms).stream()
                        .map(chapter -> part(chapter, terms, choice, redaction))
                        .toList());
    }

    private static Part part(Chapter chapter, Terms terms, Choice choice, Redaction redaction) {
        List<Item> items = new ArrayList<>();
        if (chapter.tellsPay(terms)) {
            items.add(new Item(1, null, null, null));
        }
        for (Clause clause : chapter.clauses()) {
            int place = items.size() + 1;
            items.add(
                    choice.clauses().contains(clause.key())
                            ? new Item(place, clause.key(), redaction.of(clause.title()), redaction.of(clause.text()))
                            : new Item(place, null, null, null));
        }
        return new Part(chapter.plan(), chapter.number(), items);
    }

    /** What was ticked for it. */
    public Choice choice() {
        List<Fact> facts = new ArrayList<>();
        if (headcount != null) {
            facts.add(Fact.HEADCOUNT);
        }
        if (raisePercent != null) {
            facts.add(Fact.RAISE);
        }
        return new Choice(
                parts.stream()
                        .flatMap(part -> part.items().stream())
                        .map(Item::key)
                        .filter(Objects::nonNull)
                        .toList(),
                Set.copyOf(facts));
    }
}
