package org.wageaccord.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.pdf.PdfText.Difference;

/**
 * What a file is that somebody handed in to have it checked.
 *
 * @param paper the paper it is or comes from, else null
 * @param differences where its text differs from the paper's, in its own words: what the paper says instead is for those who
 *     may read it; null where nothing is told, because the paper is not public
 * @param signatures what its signatures say, null where it has none or cannot be read
 */
public record FileCheck(
        Verdict verdict,
        @Nullable PaperCheck paper,
        @Nullable List<Difference> differences,
        @Nullable SignatureCheck signatures) {

    public enum Verdict {
        /** byte for byte a paper of the platform */
        WHOLE("good"),
        /** bears number and digest of a paper, but its bytes are others */
        CHANGED("bad"),
        NOT_OURS("bad"),
        /** no paper of the platform, and encrypted, broken, too long or too involved to be read */
        UNREADABLE("bad"),
        NOT_PDF("bad"),
        TOO_LARGE("bad"),
        /** too many files are being read at this moment */
        BUSY("warn");

        private final String tone;

        Verdict(String tone) {
            this.tone = tone;
        }

        public String key() {
            return "documents.verify.file." + name();
        }

        public String tone() {
            return tone;
        }
    }

    static FileCheck of(Verdict verdict) {
        return new FileCheck(verdict, null, null, null);
    }
}
