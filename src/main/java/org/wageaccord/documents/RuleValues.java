package org.wageaccord.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Citation;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/**
 * Values of papers that come from the rule packs in force: articles, shares and numbers of the law that no template holds as
 * words of its own, because another city's law says them otherwise. An edition names the rules of such a value:
 *
 * <ul>
 *   <li>{@code T03} its article, or for a number what it says; {@code T03.law} the title of its law alone
 *   <li>{@code QUORUM.bound} 三分之二以上, 过半数; {@code EXPERT_SHARE.share} 三分之一
 *   <li>{@code MIN_WAGE_COMPARISON.order} 高于 or 不低于
 *   <li>{@code 《集体合同规定》第五十二条} itself: an article that holds in the whole country
 * </ul>
 *
 * <p>Of a text several are told one after the other, each once; what this place has no rule for is left out.
 */
@Component
class RuleValues {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String TITLE = "《";
    private static final String TITLE_END = "》";
    /** Packs of places whose article could not be read say so in brackets, which is nothing for a paper. */
    private static final String UNREAD = "（";

    private final Statute statute;

    RuleValues(Statute statute) {
        this.statute = statute;
    }

    /** The values given, and those that the edition wants of the law; what is given already stays. */
    Map<String, Object> with(Edition edition, Map<String, ?> given) {
        Map<String, Object> all = new HashMap<>(given);
        edition.variables().stream()
                .filter(variable -> !variable.rules().isEmpty() && !given.containsKey(variable.name()))
                .forEach(variable -> value(variable).ifPresent(value -> all.put(variable.name(), value)));
        return all;
    }

    private Optional<Object> value(Variable variable) {
        if (variable.type() == VariableType.TEXT) {
            String told = told(variable.rules());
            return told.isEmpty() ? Optional.empty() : Optional.of(told);
        }
        return rule(variable.rules().get(0)).map(rule -> switch (variable.type()) {
            case INTEGER -> rule.number();
            case DECIMAL -> rule.value();
            case PERCENT -> rule.factor().multiply(HUNDRED);
            default -> throw new IllegalStateException(variable.name() + " is nothing that a rule says");
        });
    }

    private String told(List<String> tokens) {
        List<String> parts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        String law = "";
        for (String token : tokens) {
            String part = part(token);
            if (part.isEmpty() || !known.add(part)) {
                continue;
            }
            String title = part.startsWith(TITLE) ? part.substring(0, part.indexOf(TITLE_END) + 1) : "";
            boolean sameLaw = !title.isEmpty() && title.equals(law);
            law = title;
            if (!sameLaw) {
                parts.add(part);
            } else if (!part.equals(title)) {
                further(parts, title, part);
            }
        }
        // between two titles in brackets stands nothing, between articles a comma of the list
        return String.join("、", parts).replace(TITLE_END + "、" + TITLE, TITLE_END + TITLE);
    }

    /** An article of the law told last: without its title, but at the title itself where that stands alone. */
    private static void further(List<String> parts, String title, String part) {
        int last = parts.size() - 1;
        if (parts.get(last).equals(title)) {
            parts.set(last, part);
        } else {
            parts.add(part.substring(title.length()));
        }
    }

    private String part(String token) {
        if (token.startsWith(TITLE)) {
            return token;
        }
        return rule(token)
                .map(rule -> token.endsWith(".law")
                        ? title(rule.citation())
                        : token.endsWith(".bound")
                                ? bound(rule)
                                : token.endsWith(".share")
                                        ? share(rule)
                                        : token.endsWith(".order") ? order(rule) : article(rule.citation()))
                .orElse("");
    }

    private Optional<Rule> rule(String token) {
        String id = token.replaceFirst("\\..*", "");
        return statute.law().find(id, statute.today());
    }

    private static String title(Citation citation) {
        return TITLE + citation.law() + TITLE_END;
    }

    private static String article(Citation citation) {
        return citation.article().startsWith(UNREAD) ? title(citation) : citation.toString();
    }

    private static String bound(Rule rule) {
        boolean half = Shares.isHalf(rule.value(), whole(rule));
        return switch (rule.comparison()) {
            case AT_LEAST -> share(rule) + "以上";
            case MORE_THAN -> half ? "过半数" : "超过" + share(rule);
            default -> throw new IllegalStateException(rule.id() + " is no bound from below");
        };
    }

    private static String order(Rule rule) {
        return switch (rule.comparison()) {
            case AT_LEAST -> "不低于";
            case MORE_THAN -> "高于";
            default -> throw new IllegalStateException(rule.id() + " is no bound from below");
        };
    }

    private static String share(Rule rule) {
        return Shares.words(rule.value(), whole(rule));
    }

    private static BigDecimal whole(Rule rule) {
        return Objects.requireNonNull(rule.denominator(), rule.id() + " is no share");
    }
}
