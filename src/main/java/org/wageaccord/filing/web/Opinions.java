package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.forms.Typed;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** Words of the review opinion, in Chinese whatever the page's language: they go onto the paper (《集体合同规定》第四十五条). */
@Component
class Opinions {

    private final MessageSource messages;
    private final Registry registry;
    private final Statute statute;

    Opinions(MessageSource messages, Registry registry, Statute statute) {
        this.messages = messages;
        this.registry = registry;
        this.statute = statute;
    }

    /** What an office writes when it has no objection. */
    String noObjection(FilingRecord filing, Office office) {
        LocalDate received = filing.receivedOn() == null ? statute.today() : filing.receivedOn();
        String article = statute.rule("T13").citation().toString();
        return publishBy()
                .map(day -> word(
                        "filing.opinion.NO_OBJECTION." + office,
                        year(filing),
                        words(received),
                        article,
                        words(day),
                        union(filing)))
                .orElseGet(() -> word(
                        "filing.opinion.NO_OBJECTION.uncounted." + office,
                        year(filing),
                        words(received),
                        article,
                        union(filing)));
    }

    /** The last day to publish if it took effect today; empty while the holiday notice of next year is not loaded. */
    private Optional<LocalDate> publishBy() {
        return Optional.of(statute.deadline("T13", statute.today()))
                .filter(Deadline::known)
                .map(Deadline::due);
    }

    /** The other party: the union, or the workers' negotiators where there is none. */
    private String union(FilingRecord filing) {
        boolean has = registry.enterprise(filing.facts().enterprise())
                .map(Enterprise::unionName)
                .isPresent();
        return word(has ? "filing.opinion.union" : "filing.opinion.workers");
    }

    /** What an office writes of an objection that comes after the review term. */
    String late(FilingRecord filing) {
        return word("filing.opinion.late", year(filing));
    }

    /** The prefilled words say that there is no objection; under another verdict they are replaced, typed words are kept. */
    void fit(ReviewForm form, FilingRecord filing, Office office) {
        boolean untouched = Typed.text(form.getOpinion()).equals(noObjection(filing, office));
        if (!untouched) {
            return;
        }
        if (form.getVerdict() == Verdict.OBJECTION) {
            form.setOpinion(objection(form.objectionsMade()));
        } else if (form.getVerdict() == Verdict.INCOMPLETE) {
            form.setOpinion(word("filing.opinion.INCOMPLETE", String.join("；", form.missingLines())));
        }
    }

    private String objection(List<Objection> objections) {
        String clauses = objections.stream()
                .map(o -> word("filing.opinion.clause", o.clause(), o.reason(), o.article()))
                .collect(Collectors.joining("；"));
        return word(
                "filing.opinion.OBJECTION",
                clauses,
                statute.rule("T12").citation().toString());
    }

    private static String year(FilingRecord filing) {
        return Integer.toString(filing.facts().terms().start().getYear());
    }

    private static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
