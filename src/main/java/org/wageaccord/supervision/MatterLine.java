package org.wageaccord.supervision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;

/** An open matter in a list; {@code dueOn} is the day of the answer or order that runs now. */
public record MatterLine(
        CaseNumber caseNumber,
        String enterpriseName,
        String townName,
        List<Ground> grounds,
        Matter.Step step,
        LocalDate raisedOn,
        @Nullable LocalDate dueOn) {}
