package org.wageaccord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.contract.PinnedPapers;
import org.wageaccord.contract.SignatureReceipt;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** The evidence of a signature goes along with the archive; where a fact was never kept, the archive says nothing of it. */
class CaseDataTests {

    private static final CaseNumber NUMBER = CaseNumber.parse("永薪协〔2026〕0123号");
    private static final Instant AT = Instant.parse("2026-04-17T02:00:00Z");

    private final Contracts contracts = mock(Contracts.class);

    @Test
    void aSignatureTellsByWhatItsSignerWasConfirmedAndOneFromBeforeThatWasKeptHasNoSuchField() {
        given(contracts.agreement(NUMBER)).willReturn(Optional.of(mock(Agreement.class)));
        given(contracts.receipt(NUMBER, Side.WORKERS)).willReturn(signed(Side.WORKERS, ConfirmedBy.CODE));
        given(contracts.receipt(NUMBER, Side.ENTERPRISE)).willReturn(signed(Side.ENTERPRISE, null));
        Map<String, Object> data = new CaseData(contracts, mock(PinnedPapers.class)).agreement(NUMBER);
        assertThat(data.get("signatures")).isInstanceOfSatisfying(List.class, list -> {
            assertThat(list).hasSize(2);
            for (Object one : list) {
                Map<?, ?> signature = (Map<?, ?>) one;
                if (signature.get("side") == Side.WORKERS) {
                    assertThat(signature.get("confirmedBy")).isEqualTo(ConfirmedBy.CODE);
                } else {
                    assertThat(signature.containsKey("confirmedBy")).isFalse();
                }
            }
        });
    }

    private static Optional<SignatureReceipt> signed(Side side, @Nullable ConfirmedBy by) {
        return Optional.of(new SignatureReceipt(UUID.randomUUID(), side, "某", "a".repeat(64), AT, by));
    }
}
