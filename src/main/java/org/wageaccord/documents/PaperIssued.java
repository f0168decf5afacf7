package org.wageaccord.documents;

import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** A paper was printed and kept. {@code digest} is of the PDF. */
public record PaperIssued(
        CaseNumber caseNumber, UUID paper, PaperKind kind, String number, String title, int pages, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "documents.paperIssued";
    }
}
