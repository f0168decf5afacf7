package org.wageaccord.filing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;

/** Words of the review opinion, in Chinese whatever the page's language: they go onto the paper (《集体合同规定》第四十五条). */
@Component
class Opinions {

    private final MessageSource messages;
    private final Statute statute;

    Opinions(MessageSource messages, Statute statute) {
        this.messages = messages;
        this.statute = statute;
    }

    /** What an office writes when it has no objection. */
    String noObjection(FilingRecord filing, Office office) {
        LocalDate received = filing.receivedOn() == null ? statute.today() : filing.receivedOn();
        LocalDate publishBy = statute.deadline("T13", statute.today()).due();
        return word(
                "filing.opinion.NO_OBJECTION." + office,
                year(filing),
                words(received),
                statute.deadline("T13", statute.today()).citation().toString(),
                words(publishBy));
    }

    /** The prefilled words say that there is no objection; under another verdict they are replaced, typed words are kept. */
    void fit(ReviewForm form, FilingRecord filing, Office office) {
        boolean untouched = form.getOpinion().replace("\r\n", "\n").strip().equals(noObjection(filing, office));
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
                statute.deadline("T10", statute.today()).citation().toString());
    }

    private static String year(FilingRecord filing) {
        return Integer.toString(filing.facts().terms().start().getYear());
    }

    private static String words(LocalDate day) {
        if (day.equals(Show.AWAITED)) {
            return "年度放假通知公布后算出的期限";
        }
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String word(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
