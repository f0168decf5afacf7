package org.wageaccord.archive;

import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Recorded;

/** An archive package was made; {@code digest} is of its index. */
public record ArchivePacked(CaseNumber caseNumber, int serial, int files, int ledgerEntries, String digest)
        implements Recorded {

    @Override
    public String act() {
        return "archive.archivePacked";
    }
}
