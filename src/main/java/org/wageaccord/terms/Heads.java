package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;

/** The nine heads with their explanations ({@code terms/heads.yaml}), and the clauses in plain words ({@code terms/guides.yaml}). */
@Component
class Heads {

    private final List<Head> all;
    private final Map<String, ClauseGuide> guides = new LinkedHashMap<>();
    private final ModelClauses clauses;

    Heads(ModelClauses clauses) throws IOException {
        this.clauses = clauses;
        all = TermsData.read("heads.yaml", new TypeReference<>() {});
        TermsData.read("guides.yaml", new TypeReference<List<ClauseGuide>>() {}).forEach(g -> guides.put(g.key(), g));
    }

    List<Head> all() {
        return all;
    }

    Map<String, ClauseGuide> guides() {
        return Collections.unmodifiableMap(guides);
    }

    List<HeadAnswer> answers(Terms terms) {
        return all.stream().map(head -> answer(head, terms)).toList();
    }

    private HeadAnswer answer(Head head, Terms terms) {
        List<String> keys = clauses.all().stream()
                .filter(head::isAnsweredBy)
                .map(ModelClause::key)
                .toList();
        List<Clause> words = terms.clauses().stream()
                .filter(clause -> keys.contains(clause.key()) && !clause.text().isBlank())
                .toList();
        return new HeadAnswer(
                head,
                head.figures().stream()
                        .filter(figure -> TermsClauses.has(figure, terms))
                        .toList(),
                words);
    }
}
