package org.wageaccord.negotiation.papers;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Report;
import org.wageaccord.registry.Enterprise;

/** 履行情况报告. */
@Component
class ReportValues {

    private final PaperMatter matter;
    private final Performance performance;
    private final MessageSource messages;

    ReportValues(PaperMatter matter, Performance performance, MessageSource messages) {
        this.matter = matter;
        this.performance = performance;
        this.messages = messages;
    }

    Map<String, Object> of(CaseNumber number, Report report) {
        CaseFile file = matter.file(number);
        Enterprise enterprise = matter.enterprise(file);
        Life life = performance.life(number).orElseThrow();
        Report.Entry entry = report.entry();
        Report.Answer answer = Objects.requireNonNull(report.answer());
        return matter.head(enterprise)
                .put("union", matter.union(enterprise))
                .put("year", file.year())
                .put("number", report.number())
                .put("from", life.yearBegins(report.number()))
                .put("heldOn", entry.heldOn())
                .put("lines", entry.lines().stream().map(this::line).toList())
                .put("arrears", entry.arrears())
                .put("workers", entry.workers())
                .put("remarks", entry.remarks().isBlank() ? null : entry.remarks())
                .put("due", report.dueOn())
                .put("late", report.isLate())
                .put("reportedBy", report.by())
                .put("reportedOn", report.on())
                .put("confirmed", answer.confirmed())
                .put("words", answer.words().isBlank() ? null : answer.words())
                .put("answeredBy", answer.by())
                .put("answeredOn", answer.on())
                .map();
    }

    private Map<String, Object> line(Report.Line line) {
        return new Values()
                .put("head", word(line.head().key()))
                .put("kept", word(Objects.requireNonNull(line.kept()).key()))
                .put("words", line.words().isBlank() ? "—" : line.words())
                .map();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
