package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.terms.ModelClause;
import org.wageaccord.terms.TermsBook;

/** Where an agreement answers each of the nine heads of 《浙江省集体合同条例》第十九条. */
@Component
class StatutoryHeads {

    private final TermsBook book;

    StatutoryHeads(TermsBook book) {
        this.book = book;
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

    /** The annexed tables and the clauses that answer a head; empty where nothing does. */
    String where(WageTopic topic, Terms terms) {
        List<String> keys = book.catalogue().stream()
                .filter(model -> model.head().endsWith("第（" + topic.numeral() + "）项"))
                .map(ModelClause::key)
                .toList();
        Stream<String> clauses = terms.clauses().stream()
                .filter(clause -> keys.contains(clause.key()))
                .map(Clause::title);
        return Stream.concat(annexes(topic, terms), clauses).collect(Collectors.joining("、"));
    }

    private static Stream<String> annexes(WageTopic topic, Terms terms) {
        return switch (topic) {
            case STANDARDS, LEVELS -> Stream.of("附件1工资标准表");
            case OVERTIME -> terms.allowances().isEmpty() ? Stream.of() : Stream.of("附件2技能津贴表");
            case QUOTAS -> terms.pieceRates().isEmpty() ? Stream.of() : Stream.of("附件3定额与单价表");
            case PAYMENT, ADJUSTMENT, LEAVE, SPECIAL, OTHER -> Stream.of();
        };
    }
}
