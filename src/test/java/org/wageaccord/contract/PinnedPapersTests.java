package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.documents.SampleOrders;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/** What the chiefs confirm covers the paper and not the terms alone; what cannot be printed as it was frozen is not signed. */
class PinnedPapersTests extends Signing {

    private static final String VALUES = "{}";

    @Autowired
    PinnedPapers pinned;

    @Autowired
    Documents documents;

    private static PaperPin unknown(String edition) {
        return new PaperPin(PaperKind.AGREEMENT, edition, "c1".repeat(32), VALUES, Digest.of(VALUES));
    }

    private String frozen(PaperPin pin) {
        contracts.freeze(text(5, DIGEST).pinnedTo(pin));
        String digest = contracts.agreement(caseNumber).orElseThrow().digest();
        contracts.passedByCongress(caseNumber, digest, clock.instant());
        return digest;
    }

    @Test
    void theDigestOfTheTermsAloneIsNotWhatIsSigned() {
        PaperPin pin = documents.pin(
                PaperKind.AGREEMENT,
                SampleOrders.of(caseNumber, PaperKind.AGREEMENT, "x").values());
        String digest = frozen(pin);
        assertThat(digest).isEqualTo(pin.over(DIGEST)).isNotEqualTo(DIGEST);
        assertThat(pinned.of(caseNumber)).contains(pin);
        assertThat(contracts.agreement(caseNumber).orElseThrow().termsDigest()).isEqualTo(DIGEST);
        assertThat(codes(sign(CHAIR, Side.WORKERS))).containsExactly("textChanged");
        assertThat(as(CHAIR, () -> contracts.sign(caseNumber, Side.WORKERS, digest, PASSWORD))
                        .isDone())
                .isTrue();
        assertThat(contracts.receipt(caseNumber, Side.WORKERS).orElseThrow().digest())
                .isEqualTo(digest);
    }

    @Test
    void theSameTermsAreNotFrozenAnewBecauseAnEditionCameMeanwhile() {
        PaperPin pin = documents.pin(
                PaperKind.AGREEMENT,
                SampleOrders.of(caseNumber, PaperKind.AGREEMENT, "x").values());
        String digest = frozen(pin);
        contracts.freeze(text(5, DIGEST).pinnedTo(unknown("2027-永康")));
        assertThat(contracts.agreement(caseNumber).orElseThrow().digest()).isEqualTo(digest);
        assertThat(contracts.agreement(caseNumber).orElseThrow().passed()).isTrue();
    }

    @Test
    void nobodySignsWhatCanNoLongerBePrintedAsItWasFrozen() {
        String digest = frozen(unknown("2025-没有"));
        Outcome<Void> refused = as(CHAIR, () -> contracts.sign(caseNumber, Side.WORKERS, digest, PASSWORD));
        assertThat(codes(refused)).containsExactly("editionBroken");
        assertThat(refused.refusals().get(0).args()).containsExactly("2025-没有");
        verify(accounts, never()).confirms(any(), any());
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
        assertThat(as(CHAIR, () -> contracts.refuseToSign(caseNumber, Side.WORKERS, digest, "等不及"))
                        .isDone())
                .as("refusing needs no paper")
                .isTrue();
    }
}
