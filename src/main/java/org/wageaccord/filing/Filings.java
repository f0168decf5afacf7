package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;

/** The door of the filing room: the package of the enterprise, the reviews of both offices, effect and publication. */
@Service
public class Filings {

    /** Prepares the package from the facts of the case; asking again after a revision starts the next submission. */
    public void prepare(FilingFacts facts) {
        throw new UnsupportedOperationException();
    }

    /** The enterprise files the package. */
    public Outcome<Void> file(CaseNumber caseNumber, FilingEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** The city union's or the bureau's decision on a complete filing; see {@link ReviewDecision}. */
    public Outcome<Void> decide(CaseNumber caseNumber, Office office, ReviewDecision decision) {
        throw new UnsupportedOperationException();
    }

    /** The bureau accepts the filing as complete (受理): the slip can be printed. */
    public Outcome<Void> accept(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** No objection came in time: in force by law from the day after. */
    public void tacitlyInForce(CaseNumber caseNumber, LocalDate effective) {
        throw new UnsupportedOperationException();
    }

    /** The enterprise has published the text to all workers. */
    public Outcome<Void> publish(CaseNumber caseNumber, PublicationEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** The union has filed the text with the next higher union. */
    public Outcome<Void> fileWithUpperUnion(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    public Optional<FilingRecord> filing(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }

    public List<ReviewDecision.Item> checklist(CaseNumber caseNumber) {
        throw new UnsupportedOperationException();
    }
}
