package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.terms.HeadAnswer;
import org.wageaccord.terms.TermsBook;
import org.wageaccord.terms.TermsClauses;

/** Where an agreement answers each of the nine heads of 《浙江省集体合同条例》第十九条. */
@Component
class StatutoryHeads {

    private static final String NOT_AGREED = "未约定";

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

    /** Rows of the self-check: every head with its own numeral, and of one that nothing answers that it is not agreed upon. */
    List<Map<String, Object>> rows(Terms terms) {
        return List.of(WageTopic.values()).stream()
                .map(topic -> Map.<String, Object>of(
                        "numeral",
                        "（" + topic.numeral() + "）",
                        "head",
                        topic.text(),
                        "where",
                        where(topic, terms).isEmpty() ? NOT_AGREED : where(topic, terms)))
                .toList();
    }

    /** The annexed tables and the clauses that answer a head; empty where nothing does. */
    String where(WageTopic topic, Terms terms) {
        return book.answers(terms).stream()
                .filter(answer -> answer.head().numeral().equals(topic.numeral()))
                .flatMap(answer ->
                        Stream.concat(annexes(answer), answer.clauses().stream().map(Clause::title)))
                .collect(Collectors.joining("、"));
    }

    private static Stream<String> annexes(HeadAnswer answer) {
        return answer.figures().stream()
                .map(figure -> switch (figure) {
                    case TermsClauses.GRADES -> "附件一《岗位工资标准及加班工资表》";
                    case TermsClauses.ALLOWANCES -> "附件二《技能津贴表》";
                    case TermsClauses.EXTRAS -> "附件二“1+X”奖励表";
                    case TermsClauses.PIECE_RATES -> "附件三《劳动定额与计件单价表》";
                    default -> "";
                })
                .filter(annex -> !annex.isEmpty());
    }
}
