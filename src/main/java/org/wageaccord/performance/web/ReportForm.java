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

    /** A line for every head, whatever came. */
    ReportForm {
        List<Line> typed = lines;
        lines = Arrays.stream(Head.values())
                .map(head -> line(typed, head.ordinal()))
                .toList();
    }

    private static Line line(@Nullable List<Line> typed, int i) {
        return typed != null && i < typed.size() && typed.get(i) != null ? typed.get(i) : new Line("", "");
    }

    record Line(@Nullable String kept, @Nullable String words) {}

    static ReportForm empty() {
        return new ReportForm("", List.of(), "", "", "");
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
        Line typed = line(lines, head.ordinal());
        Head.Kept kept = Arrays.stream(Head.Kept.values())
                .filter(k -> k.name().equals(typed.kept()))
                .findFirst()
                .orElse(null);
        return new Report.Line(head, kept, Typed.text(typed.words()));
    }
}
