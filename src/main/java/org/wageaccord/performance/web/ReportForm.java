package org.wageaccord.performance.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;

/** A yearly report as it is typed: one line for each head. */
record ReportForm(
        @Nullable String heldOn,
        @Nullable List<Line> lines,
        @Nullable String arrears,
        @Nullable String workers,
        @Nullable String remarks) {

    record Line(@Nullable String kept, @Nullable String words) {}

    static ReportForm empty() {
        return new ReportForm(
                "", Arrays.stream(Head.values()).map(h -> new Line("", "")).toList(), "", "", "");
    }

    /** With a line for every head, whatever came. */
    public ReportForm whole() {
        return new ReportForm(
                heldOn, Arrays.stream(Head.values()).map(h -> line(h.ordinal())).toList(), arrears, workers, remarks);
    }

    private Line line(int i) {
        return lines != null && i < lines.size() && lines.get(i) != null ? lines.get(i) : new Line("", "");
    }

    Report.Entry entry(Typed read) {
        return new Report.Entry(
                read.day("heldOn", heldOn),
                Arrays.stream(Head.values()).map(this::line).toList(),
                read.amount("arrears", arrears),
                read.count("workers", workers),
                Typed.text(remarks));
    }

    private Report.Line line(Head head) {
        Line typed = line(head.ordinal());
        Head.Kept kept = Arrays.stream(Head.Kept.values())
                .filter(k -> k.name().equals(typed.kept()))
                .findFirst()
                .orElse(null);
        return new Report.Line(head, kept, Typed.text(typed.words()));
    }
}
