package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Route;

/** When an agreement in force may be renewed or reopened (law §1.2, §1.8), sentence by sentence; today is 2026-03-04. */
class ReopeningRulesTests {

    private static final Upload INDEX = new Upload("指数.pdf", "%PDF-1.7 CPI".getBytes(StandardCharsets.UTF_8));

    private final Contracts contracts = mock(Contracts.class);
    private final ReopeningRules rules =
            new ReopeningRules(contracts, org.wageaccord.bargaining.Example.statuteOn(3, 4));

    @Test
    void withoutAnAgreementInForceTheYearlyOfferIsFree() {
        agreement(null, null);
        assertThat(refused(yearly(), null)).isEmpty();
        agreement("2025-01-01", "2025-12-31");
        assertThat(refused(yearly(), null)).isEmpty();
    }

    @Test
    void article30AnAgreementIsRenewedWithinNinetyDaysBeforeItsEnd() {
        agreement("2025-04-01", "2026-03-31");
        assertThat(refused(yearly(), null)).isEmpty();
        agreement("2025-06-03", "2026-06-02");
        assertThat(refused(yearly(), null)).as("the first day of the window").isEmpty();
        agreement("2025-06-04", "2026-06-03");
        assertThat(refused(yearly(), null)).singleElement().asString().startsWith("kind outsideWindow 《浙江省集体合同条例》");
    }

    @Test
    void aLongerAgreementIsNegotiatedAnewBeforeTheEndOfEachOfItsYears() {
        agreement("2024-04-01", "2027-03-31");
        assertThat(refused(yearly(), null)).isEmpty();
        agreement("2024-08-01", "2027-07-31");
        assertThat(refused(yearly(), null)).hasSize(1);
        assertThat(rules.window(PARTY).orElseThrow().trigger()).isEqualTo("2026-07-31");
    }

    @Test
    void theWorkersReopenOnAGroundOfTheLawWithTheIndex() {
        agreement("2025-07-01", "2026-06-30");
        OfferEntry whole =
                midterm(Side.WORKERS, OfferKind.MIDTERM_INCREASE, ReopeningGround.PRICES_ROSE, "CPI 上涨 3.1%");
        assertThat(refused(whole, INDEX)).isEmpty();
        assertThat(refused(midterm(Side.WORKERS, OfferKind.MIDTERM_INCREASE, null, " "), null))
                .containsExactly(
                        "ground groundMissing.MIDTERM_INCREASE 《浙江省集体合同条例》第二十条",
                        "basis basisMissing.MIDTERM_INCREASE 《浙江省集体合同条例》第二十条",
                        "proof proofMissing.MIDTERM_INCREASE 《浙江省集体合同条例》第二十条");
        assertThat(refused(
                        midterm(Side.ENTERPRISE, OfferKind.MIDTERM_INCREASE, ReopeningGround.PRICES_ROSE, "指数"), INDEX))
                .containsExactly("kind wrongSideToReopen.MIDTERM_INCREASE 《浙江省集体合同条例》第二十条");
    }

    @Test
    void theEnterpriseReopensWithProofOfWhatChanged() {
        agreement("2025-07-01", "2026-06-30");
        assertThat(refused(midterm(Side.ENTERPRISE, OfferKind.MIDTERM_ADJUST, null, "订单减少六成"), INDEX))
                .isEmpty();
        assertThat(refused(midterm(Side.ENTERPRISE, OfferKind.MIDTERM_ADJUST, null, ""), null))
                .containsExactly(
                        "basis basisMissing.MIDTERM_ADJUST 《浙江省集体合同条例》第三十二条",
                        "proof proofMissing.MIDTERM_ADJUST 《浙江省集体合同条例》第三十二条");
    }

    @Test
    void article32EitherSideAsksToChangeOnAGroundWithReasonsAndProof() {
        agreement("2025-07-01", "2026-06-30");
        for (Side side : Side.values()) {
            assertThat(refused(
                            midterm(side, OfferKind.MIDTERM_CHANGE, ReopeningGround.LAW_CHANGED, "最低工资标准办法修改，变更第三条"),
                            INDEX))
                    .isEmpty();
            assertThat(refused(midterm(side, OfferKind.MIDTERM_CHANGE, ReopeningGround.PRICES_ROSE, ""), null))
                    .as("prices are a ground to ask for more, not to change")
                    .containsExactly(
                            "ground groundMissing.MIDTERM_CHANGE 《浙江省集体合同条例》第三十二条",
                            "basis basisMissing.MIDTERM_CHANGE 《浙江省集体合同条例》第三十二条",
                            "proof proofMissing.MIDTERM_CHANGE 《浙江省集体合同条例》第三十二条");
        }
        assertThat(refused(
                        midterm(Side.WORKERS, OfferKind.MIDTERM_INCREASE, ReopeningGround.FORCE_MAJEURE, "指数"), INDEX))
                .containsExactly("ground groundMissing.MIDTERM_INCREASE 《浙江省集体合同条例》第二十条");
    }

    @Test
    void whereNothingIsInForceThereIsNothingToReopen() {
        agreement(null, null);
        assertThat(refused(midterm(Side.ENTERPRISE, OfferKind.MIDTERM_ADJUST, null, "订单减少"), INDEX))
                .containsExactly("kind nothingToReopen 《浙江省集体合同条例》第二十条");
    }

    @Test
    void theProofIsAPaperPictureOrTable() {
        agreement("2025-07-01", "2026-06-30");
        Upload program = new Upload("指数.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        assertThat(refused(midterm(Side.ENTERPRISE, OfferKind.MIDTERM_ADJUST, null, "订单减少"), program))
                .singleElement()
                .asString()
                .startsWith("proof fileOfWrongType");
    }

    private static final PartyId PARTY = new PartyId("91330784DEM000014X");

    private void agreement(@Nullable String start, @Nullable String end) {
        Optional<Agreement> found = start == null
                ? Optional.empty()
                : Optional.of(new Agreement(
                        null,
                        PARTY,
                        2025,
                        1,
                        terms(LocalDate.parse(start), LocalDate.parse(Objects.requireNonNull(end))),
                        "d",
                        true,
                        Route.Way.SIGN_AFTER_VOTE,
                        true,
                        "应某",
                        "陈某",
                        null,
                        null,
                        LocalDate.parse(start),
                        LocalDate.parse(start)));
        when(contracts.latest(any(), any())).thenReturn(found);
    }

    private static Terms terms(LocalDate start, LocalDate end) {
        Terms example = Example.agreed();
        return new Terms(
                example.grades(),
                example.allowances(),
                example.pieceRates(),
                example.enterpriseMinimum(),
                start,
                end,
                start,
                example.clauses());
    }

    private static OfferEntry yearly() {
        return Example.offer();
    }

    private static OfferEntry midterm(Side side, OfferKind kind, @Nullable ReopeningGround ground, String basis) {
        OfferEntry e = Example.offer();
        return new OfferEntry(
                e.enterprise(),
                side,
                e.year(),
                e.topics(),
                e.grounds(),
                e.meetingAt(),
                e.place(),
                e.teamSize(),
                e.dataRequested(),
                e.opening(),
                e.contact(),
                kind,
                ground,
                basis);
    }

    private List<String> refused(OfferEntry offer, @Nullable Upload proof) {
        return rules.refusals(offer, proof).stream()
                .map(r -> r.field() + " " + r.code().replaceFirst("refusal\\.\\w+\\.", "") + " "
                        + Objects.toString(r.citation(), "-"))
                .toList();
    }
}
