package org.wageaccord.documents;

import java.time.Instant;
import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;

/** A paper that was issued. {@code digest} is of the PDF. */
public record Paper(
        UUID id,
        CaseNumber caseNumber,
        PaperKind kind,
        String number,
        String title,
        String edition,
        String digest,
        int pages,
        Instant issuedAt) {}
