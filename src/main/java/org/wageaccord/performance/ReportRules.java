package org.wageaccord.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.Statute;

/** What a yearly report must hold, and which year it is about. Every fault is told, beside its field. */
@Component
class ReportRules {

    private static final int LONGEST = 1000;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final Statute statute;
    private final KeptTerms terms;

    ReportRules(Statute statute, KeptTerms terms) {
        this.statute = statute;
        this.terms = terms;
    }

    /** The year that a report is owed for; 0 where none is: the term ended before the next year began. */
    int owed(Life life, List<Report> reports) {
        int next = reports.size() + 1;
        return next == 1 || !life.yearBegins(next).isAfter(life.endsOn()) ? next : 0;
    }

    /** The clock of the n-th year, as it stands. */
    Deadline clock(Life life, int n) {
        LocalDate begins = life.yearBegins(n);
        return terms.clock(life.caseNumber(), "T15", begins).orElseGet(() -> statute.deadline("T15", begins));
    }

    List<Refusal> refusals(Life life, int owed, Report.Entry entry) {
        List<Refusal> found = new ArrayList<>();
        if (life.state() != LifeState.IN_FORCE && life.state() != LifeState.EXPIRED) {
            found.add(refusal(null, "notInForce"));
        } else if (owed == 0) {
            found.add(refusal(null, "nothingToReport"));
        } else {
            heldOn(life.yearBegins(owed), entry.heldOn(), found);
        }
        for (int i = 0; i < entry.lines().size(); i++) {
            line("lines[" + i + "].", entry.lines().get(i), found);
        }
        if (entry.arrears().signum() < 0 || entry.arrears().compareTo(MOST) >= 0) {
            found.add(refusal("arrears", "arrears"));
        }
        if (entry.workers() < 0 || entry.arrears().signum() > 0 != entry.workers() > 0) {
            found.add(refusal("workers", "workers"));
        }
        if (entry.remarks().length() > LONGEST) {
            found.add(refusal("remarks", "tooLong", LONGEST));
        }
        return found;
    }

    /** The congress was held within the year that is reported, or after it, and not ahead. */
    private void heldOn(LocalDate begins, LocalDate heldOn, List<Refusal> found) {
        if (heldOn.isAfter(statute.today())) {
            found.add(refusal("heldOn", "heldAhead", statute.today()));
        } else if (heldOn.isBefore(begins)) {
            found.add(refusal("heldOn", "heldBefore", begins));
        }
    }

    private static void line(String at, Report.Line line, List<Refusal> found) {
        if (line.kept() == null) {
            found.add(refusal(at + "kept", "keptMissing"));
        } else if (line.kept() != Head.Kept.KEPT && line.words().isBlank()) {
            found.add(refusal(at + "words", "wordsMissing"));
        }
        if (line.words().length() > LONGEST) {
            found.add(refusal(at + "words", "tooLong", LONGEST));
        }
    }

    private static Refusal refusal(@org.jspecify.annotations.Nullable String field, String what, Object... args) {
        return Refusal.of(field, "refusal.performance." + what, args).citing(Law.REPORT);
    }
}
