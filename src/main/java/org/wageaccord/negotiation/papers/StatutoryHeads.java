package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.ModelClause;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;

/** Where an agreement answers each of the nine heads of 《浙江省集体合同条例》第十九条. */
@Component
class StatutoryHeads {

    private final Bargaining bargaining;

    StatutoryHeads(Bargaining bargaining) {
        this.bargaining = bargaining;
    }

    /** Heads that nothing in the terms answers. */
    List<WageTopic> missing(Terms terms) {
        return List.of(WageTopic.values()).stream()
                .filter(topic -> where(topic, terms).isEmpty())
                .toList();
    }

    /** Rows of the self-check; only heads that are answered have one. */
    List<Map<String, Object>> rows(Terms terms) {
        return List.of(WageTopic.values()).stream()
                .filter(topic -> !where(topic, terms).isEmpty())
                .map(topic -> Map.<String, Object>of("head", topic.text(), "where", where(topic, terms)))
                .toList();
    }

    /** Titles of the clauses that answer a head. */
    String where(WageTopic topic, Terms terms) {
        List<String> keys = bargaining.catalogue().stream()
                .filter(model -> model.head().endsWith("第（" + topic.numeral() + "）项"))
                .map(ModelClause::key)
                .toList();
        return terms.clauses().stream()
                .filter(clause -> keys.contains(clause.key()))
                .map(Clause::title)
                .collect(Collectors.joining("、"));
    }
}
