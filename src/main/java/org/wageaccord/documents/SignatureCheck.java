package org.wageaccord.documents;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.pdf.SignedPdf;
import org.wageaccord.documents.seal.SealCheck;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.kernel.Digest;

/**
 * What the signatures in a file say and whether they hold.
 *
 * @param signatures in the order of signing
 * @param fault what is wrong with the file as a whole; null where nothing is
 * @param enclosed digest of the file enclosed as data, or null
 */
public record SignatureCheck(
        List<SealFinding> signatures,
        @Nullable Fault fault,
        @Nullable String enclosed) {

    private static final int IDENTITY = 32;

    /** What can be wrong beyond a single signature. */
    public enum Fault {
        /** a signature does not hold */
        SIGNATURE,
        /** something was added after the last signature */
        APPENDED,
        /** a signature that was planned is not there: the paper as it was before all had signed */
        UNFINISHED,
        /** signatures that a reader would not be shown, or shows twice */
        HIDDEN,
        /** the signatures are not from one authority, and no authority was named to compare them with */
        TWO_AUTHORITIES,
        /** the enclosed data are not those whose digest the paper bears or the signatories confirmed */
        OTHER_DATA;

        public String key() {
            return "documents.signatures." + name();
        }
    }

    /** Null where the file cannot be read. @param trusted the authorities, or none to take the one that the file brings along */
    public static @Nullable SignatureCheck of(byte[] pdf, Collection<X509Certificate> trusted) {
        SignedPdf file = SignedPdf.read(pdf);
        if (file == null) {
            return null;
        }
        List<SealFinding> found = file.signatures().stream()
                .map(one -> one.content() == null
                        ? SealFinding.malformed()
                        : SealCheck.of(one.content(), one.cms(), trusted))
                .toList();
        byte[] data = file.enclosed();
        return new SignatureCheck(found, fault(file, found, trusted.isEmpty()), data == null ? null : Digest.of(data));
    }

    /** Signed, and nothing is wrong. */
    public boolean holds() {
        return fault == null && !signatures.isEmpty();
    }

    private static @Nullable Fault fault(SignedPdf file, List<SealFinding> found, boolean anyAuthority) {
        if (file.hidden()) {
            return Fault.HIDDEN;
        }
        if (!found.stream().allMatch(SealFinding::holds)) {
            return Fault.SIGNATURE;
        }
        if (file.appended() != 0) {
            return Fault.APPENDED;
        }
        if (file.missing() != 0) {
            return Fault.UNFINISHED;
        }
        if (anyAuthority
                && found.stream().map(SealFinding::authority).distinct().count() > 1) {
            return Fault.TWO_AUTHORITIES;
        }
        return found.isEmpty() || isOwnData(file, found) ? null : Fault.OTHER_DATA;
    }

    private static boolean isOwnData(SignedPdf file, List<SealFinding> found) {
        byte[] data = file.enclosed();
        if (data == null) {
            return found.stream().allMatch(f -> f.confirmed() == null);
        }
        String text = new String(data, StandardCharsets.UTF_8);
        return Digest.of(data).substring(0, IDENTITY).equals(file.identity())
                && found.stream().allMatch(f -> f.confirmed() == null || text.contains('"' + f.confirmed() + '"'));
    }
}
