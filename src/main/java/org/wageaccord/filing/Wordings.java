package org.wageaccord.filing;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Digest;
import org.wageaccord.terms.TermsBook;

/**
 * The words of an agreement with its numbers left out: a text copied from another enterprise stays the same text with other pay in
 * it. The platform's model texts are nobody's own and are left out, too, because everybody may take them over.
 */
@Component
class Wordings {

    /** Fewer characters are alike by chance: 按国家规定执行. */
    private static final int LEAST = 60;
    /** In figures and in Chinese, so that 三百元 and 500元 are the same. */
    private static final String NUMBERS = "[0-9.,%零〇一二三四五六七八九十百千万亿两]+";

    private final Set<String> models;

    Wordings(TermsBook terms) {
        models = terms.modelClauses().stream()
                .map(model -> bare(model.text(), ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By which the same words are found again; empty where there are too few of their own. */
    Optional<String> of(FilingFacts facts) {
        List<String> own = facts.terms().clauses().stream()
                .map(Clause::text)
                .map(text -> bare(text, facts.enterpriseName()))
                .filter(text -> !text.isEmpty() && !models.contains(text))
                .sorted()
                .toList();
        int length = own.stream().mapToInt(String::length).sum();
        return length < LEAST ? Optional.empty() : Optional.of(Digest.of(FilingJson.write(own)));
    }

    /** Full-width figures are figures, and the name of the enterprise is a word that always differs. */
    private static String bare(String text, String name) {
        String own = name.isEmpty() ? text : text.replace(name, "");
        return Normalizer.normalize(own, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll(NUMBERS, "");
    }
}
