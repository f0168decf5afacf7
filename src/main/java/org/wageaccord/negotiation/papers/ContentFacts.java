package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ChecklistItem;
import org.wageaccord.filing.ReviewDecision.Item;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.WageTopic;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** 合同内容: what was agreed, against the floors of the law. */
@Component
class ContentFacts {

    private static final String OVERTIME_CLAUSE = "C12";
    private static final String PROBATION_CLAUSE = "C16";
    private static final int QUOTED = 120;

    private final PaperWords words;
    private final StatutoryHeads heads;
    private final Statute statute;
    private final Show show;

    ContentFacts(PaperWords words, StatutoryHeads heads, Statute statute, Show show) {
        this.words = words;
        this.heads = heads;
        this.statute = statute;
        this.show = show;
    }

    List<Item> of(Dossier dossier) {
        Terms terms = dossier.terms();
        BigDecimal floor = statute.minimumWage(terms.start()).monthly();
        return List.of(
                nineHeads(terms),
                pay(terms, floor),
                enterpriseMinimum(terms, floor),
                clause(ChecklistItem.OVERTIME_RATES, terms, OVERTIME_CLAUSE),
                clause(ChecklistItem.PROBATION, terms, PROBATION_CLAUSE),
                term(terms),
                pieceRates(terms, floor));
    }

    private Item nineHeads(Terms terms) {
        List<WageTopic> missing = heads.missing(terms);
        String fact = missing.isEmpty()
                ? words.word("check.heads")
                : words.word(
                        "check.heads.missing",
                        missing.stream().map(WageTopic::text).collect(Collectors.joining("；")));
        return ChecklistItem.NINE_HEADS.with(fact, missing.isEmpty());
    }

    private Item pay(Terms terms, BigDecimal floor) {
        GradePay lowest = terms.grades().stream()
                .min(Comparator.comparing(GradePay::after))
                .orElseThrow();
        return ChecklistItem.PAY_ABOVE_MINIMUM.with(
                words.word("check.pay", lowest.grade(), show.yuan(lowest.after()), show.yuan(floor)),
                lowest.after().compareTo(floor) > 0);
    }

    private Item enterpriseMinimum(Terms terms, BigDecimal floor) {
        return ChecklistItem.ENTERPRISE_MINIMUM.with(
                words.word("check.minimum", show.yuan(terms.enterpriseMinimum()), show.yuan(floor)),
                terms.enterpriseMinimum().compareTo(floor) > 0);
    }

    /** The platform quotes a clause; whether its words hold is for a person to judge. */
    private Item clause(ChecklistItem item, Terms terms, String key) {
        String fact = terms.clause(key)
                .map(Clause::text)
                .map(text -> text.length() > QUOTED ? text.substring(0, QUOTED) + "……" : text)
                .map(text -> words.word("check.clause", text))
                .orElseGet(() -> words.word("check.clause.none"));
        return item.with(fact, null);
    }

    private Item term(Terms terms) {
        long months = ChronoUnit.MONTHS.between(terms.start(), terms.end().plusDays(1));
        int most = statute.rule("TERM_MONTHS_MAXIMUM").number();
        return ChecklistItem.TERM.with(
                words.word(
                        "check.term",
                        words.date(terms.start()),
                        words.date(terms.end()),
                        Long.toString(months),
                        Integer.toString(most)),
                !terms.end().isAfter(terms.start().plusMonths(most).minusDays(1)));
    }

    private Item pieceRates(Terms terms, BigDecimal floor) {
        if (terms.pieceRates().isEmpty()) {
            return ChecklistItem.PIECE_RATES.with(words.word("check.pieces.none"), true);
        }
        Rule attainable = statute.rule("QUOTA_ATTAINABLE");
        String fact = terms.pieceRates().stream()
                .map(p -> words.word(
                        "check.piece", p.process(), show.percent(p.attainablePercent(), 1), show.yuan(p.month())))
                .collect(Collectors.joining("；"));
        boolean holds = terms.pieceRates().stream()
                .allMatch(p -> attained(p, attainable) && p.month().compareTo(floor) > 0);
        return ChecklistItem.PIECE_RATES.with(fact, holds);
    }

    private static boolean attained(PieceRate piece, Rule share) {
        return piece.workers() == 0
                || BigDecimal.valueOf(piece.workersAble())
                                .multiply(Objects.requireNonNull(share.denominator()))
                                .compareTo(share.value().multiply(BigDecimal.valueOf(piece.workers())))
                        >= 0;
    }
}
