package org.wageaccord.documents;

import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** The signatures of its signatories were put into a paper. {@code digest} is of the signed PDF. */
public record PaperSealed(CaseNumber caseNumber, UUID paper, String number, String title, String signers, String digest)
        implements Recorded {
    @Override
    public String act() {
        return "documents.paperSealed";
    }
}
