package org.wageaccord.statute.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.LocalLaw;

/** What a reader typed into the calculator, kept as typed, with the answer or the reason why there is none. */
record DeadlineQuestion(
        @Nullable String rule,
        @Nullable String from,
        @Nullable Deadline answer,
        @Nullable String ruleFault,
        @Nullable String fromFault) {

    static DeadlineQuestion ask(LocalLaw law, LocalDate today, @Nullable String rule, @Nullable String from) {
        if (rule == null && from == null) {
            return new DeadlineQuestion(null, null, null, null, null);
        }
        LocalDate day = Asked.day(from);
        String ruleFault =
                rule != null && law.deadlineTitles(day == null ? today : day).containsKey(rule)
                        ? null
                        : "statute.ask.rule.unknown";
        String fromFault = day == null ? "statute.ask.from.wrong" : null;
        Deadline answer = ruleFault == null && rule != null && day != null ? law.deadline(rule, day) : null;
        return new DeadlineQuestion(rule, from, answer, ruleFault, fromFault);
    }

    public boolean refused() {
        return ruleFault != null || fromFault != null;
    }
}
