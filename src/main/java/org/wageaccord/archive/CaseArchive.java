package org.wageaccord.archive;

import java.time.Instant;
import org.wageaccord.kernel.CaseNumber;

/**
 * An archive package that was made of a case.
 *
 * @param serial which one of the case, from 1
 * @param indexDigest SHA-256 of its index, which vouches for every file in it
 * @param bytes of all files before packing
 */
public record CaseArchive(
        CaseNumber caseNumber,
        int serial,
        String indexDigest,
        int files,
        long bytes,
        int ledgerEntries,
        Instant madeAt,
        String madeBy) {}
