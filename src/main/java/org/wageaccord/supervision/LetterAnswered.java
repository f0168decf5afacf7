package org.wageaccord.supervision;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The enterprise answered a letter, or the union recorded that it would not take it. */
public record LetterAnswered(CaseNumber caseNumber, Rung rung, AnswerKind kind, boolean late) implements Recorded {
    @Override
    public String act() {
        return "supervision.letterAnswered";
    }
}
