package org.wageaccord.negotiation.papers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.filing.FilingFacts;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;

/**
 * 上一合同履行情况: how the last agreement was performed, as it was reported to the congress. Nothing is asserted that nobody
 * reported: without a report the enterprise writes it.
 */
@Component
class EarlierPerformance {

    private final PaperWords words;

    EarlierPerformance(PaperWords words) {
        this.words = words;
    }

    String of(Optional<Agreement> earlier, List<Report> reports) {
        return earlier.map(agreement -> word(
                        "earlier",
                        words.date(agreement.terms().start()),
                        words.date(agreement.terms().end()),
                        reports.isEmpty()
                                ? word("earlier.unknown", FilingFacts.TO_FILL_IN)
                                : reports.stream().map(this::report).collect(Collectors.joining())))
                .orElseGet(() -> word("earlier.none"));
    }

    private String report(Report report) {
        Report.Entry told = report.entry();
        String broken = told.lines().stream()
                .filter(line -> line.kept() != null && line.kept() != Head.Kept.KEPT)
                .map(this::line)
                .collect(Collectors.joining("、"));
        return word(
                "report",
                Integer.toString(report.number()),
                words.date(told.heldOn()),
                broken.isEmpty() ? word("report.kept") : word("report.notKept", broken),
                told.arrears().signum() == 0
                        ? word("report.noArrears")
                        : word("report.arrears", words.yuan(told.arrears()), Integer.toString(told.workers())),
                answer(report.answer()));
    }

    private String line(Report.Line line) {
        return word(
                line.words().isBlank() ? "report.line.bare" : "report.line",
                words.word(line.head().key()),
                words.word(Objects.requireNonNull(line.kept()).key()),
                line.words());
    }

    private String answer(Report.@Nullable Answer answer) {
        if (answer == null) {
            return word("report.unanswered");
        }
        return answer.confirmed() ? word("report.confirmed") : word("report.dissent", answer.words());
    }

    private String word(String key, Object... args) {
        return words.word("explanation." + key, args);
    }
}
