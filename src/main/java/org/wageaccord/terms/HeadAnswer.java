package org.wageaccord.terms;

import java.util.List;
import org.wageaccord.kernel.Clause;

/**
 * What terms say to one of the nine heads.
 *
 * @param figures keys of the tables and amounts that answer it
 * @param clauses clauses of words that answer it
 */
public record HeadAnswer(Head head, List<String> figures, List<Clause> clauses) {

    public HeadAnswer {
        figures = List.copyOf(figures);
        clauses = List.copyOf(clauses);
    }

    public boolean isAnswered() {
        return !figures.isEmpty() || !clauses.isEmpty();
    }
}
