package org.wageaccord.simulation;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.Archives;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.PartySeals;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.Documents;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.openness.Openness;
import org.wageaccord.ratification.Ratification;
import org.wageaccord.teams.Teams;

/** The doors a walk goes through, and the patience between two of them. */
@Component
@org.springframework.boot.autoconfigure.condition.ConditionalOnProperty("wage-accord.demo")
record Doors(
        Negotiations negotiations,
        Teams teams,
        DataRoom dataRoom,
        Bargaining bargaining,
        Ratification ratification,
        Contracts contracts,
        PartySeals seals,
        Filings filings,
        CaseEnds ends,
        Documents documents,
        Archives archives,
        Openness openness,
        Duties duties) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(25);

    /** Waits until the engine asks for a duty of a case; a walk that never comes there is a bug. */
    void await(CaseNumber number, String duty) {
        until(() -> duties.isOpen(number, duty), number + " never came to " + duty);
    }

    /** Waits until the engine has done something; a walk for which it never does is a bug. */
    void until(BooleanSupplier done, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise);
            }
            pause(PAUSE);
        }
    }

    static void pause(Duration time) {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while walking", e);
        }
    }
}
