package org.wageaccord.statute.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells a broken pack in two sentences instead of a stack trace when it stops the start. */
final class PackFaultAnalyzer extends AbstractFailureAnalyzer<PackFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackFault cause) {
        return new FailureAnalysis(
                "The law cannot be read. " + cause.getMessage(),
                "Correct the file and start again. How rule packs and calendars are written is told in docs/law.md.",
                rootFailure);
    }
}
