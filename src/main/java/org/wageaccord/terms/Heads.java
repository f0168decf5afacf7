package org.wageaccord.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;

/**
 * The nine heads with their explanations ({@code terms/heads.yaml}), and the clauses in plain words ({@code terms/guides.yaml});
 * in English for who reads the pages so ({@code heads_en.yaml}, {@code guides_en.yaml}).
 */
@Component
class Heads {

    private final List<Head> chinese;
    private final List<Head> english;
    private final Map<String, ClauseGuide> guides = new LinkedHashMap<>();
    private final Map<String, ClauseGuide> englishGuides = new LinkedHashMap<>();
    private final ModelClauses clauses;

    Heads(ModelClauses clauses) throws IOException {
        this.clauses = clauses;
        chinese = TermsData.read("heads.yaml", new TypeReference<>() {});
        List<HeadWords> words = TermsData.read("heads_en.yaml", new TypeReference<>() {});
        english =
                chinese.stream().map(head -> head.in(named(words, head.key()))).toList();
        TermsData.read("guides.yaml", new TypeReference<List<ClauseGuide>>() {}).forEach(g -> guides.put(g.key(), g));
        TermsData.read("guides_en.yaml", new TypeReference<List<ClauseGuide>>() {})
                .forEach(g -> englishGuides.put(g.key(), guides.get(g.key()).in(g)));
    }

    List<Head> all() {
        return Show.isEnglish() ? english : chinese;
    }

    private static HeadWords named(List<HeadWords> words, String key) {
        return words.stream().filter(w -> w.key().equals(key)).findFirst().orElseThrow();
    }

    Map<String, ClauseGuide> guides() {
        return Collections.unmodifiableMap(Show.isEnglish() ? englishGuides : guides);
    }

    List<HeadAnswer> answers(Terms terms) {
        return all().stream().map(head -> answer(head, terms)).toList();
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
