package org.wageaccord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wageaccord.archive.format.ArchiveIndex.Issued;
import org.wageaccord.kernel.Digest;

/** A paper is recognized at the beginning of its file, whatever was appended to it since. */
class AsIssuedTests {

    private static final String PRINTED = "%PDF-1.7 text %%EOF\n";
    private static final String DIGEST = Digest.of(PRINTED);

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    void aPaperWithoutSignaturesIsTheWholeFile() {
        assertThat(AsIssued.in(bytes(PRINTED), DIGEST)).contains(new Issued(PRINTED.length(), DIGEST));
    }

    @Test
    void signaturesAppendedOneAfterTheOtherLeaveItAsItWas() {
        String signedTwice = PRINTED + "first signature %%EOF\nsecond signature %%EOF\n";
        assertThat(AsIssued.in(bytes(signedTwice), DIGEST)).contains(new Issued(PRINTED.length(), DIGEST));
    }

    @Test
    void aChangeBeforeTheSignaturesIsNoticed() {
        assertThat(AsIssued.in(bytes(PRINTED.replace("text", "tex7") + "signature %%EOF\n"), DIGEST))
                .isEmpty();
        assertThat(AsIssued.in(bytes("no PDF"), DIGEST)).isEmpty();
    }
}
