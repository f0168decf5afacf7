package org.wageaccord.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The authority fed back to the union what it did on the proposal. */
public record FeedbackGiven(
        CaseNumber caseNumber, boolean ordered, @Nullable LocalDate correctBy) implements Recorded {
    @Override
    public String act() {
        return "supervision.feedbackGiven";
    }
}
