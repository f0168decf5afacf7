package org.wageaccord.documents;

import java.util.UUID;
import org.wageaccord.kernel.CaseNumber;

/** A file that was handed in with an act of a case, kept as it came. {@code digest} is of its content. */
public record Attachment(
        UUID id, CaseNumber caseNumber, String name, String mediaType, String digest, byte[] content) {}
