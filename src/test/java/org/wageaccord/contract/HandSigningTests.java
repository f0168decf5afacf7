package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** A chief who signs by hand: kept with the act for the paper and the chief alone, told in the ledger by its digest. */
class HandSigningTests extends Signing {

    private static final String DRAWN = "M120 80 L300 310 L480 90 M500 200 L870 205";
    private static final String OTHER = "M10 380 L990 20";

    @Autowired
    HandSignatures hands;

    @Autowired
    ApplicationEvents events;

    private Actor chair;
    private Actor manager;

    @BeforeEach
    void newChiefs() {
        chair = actor("陈某", Role.WC);
        manager = actor("应某", Role.EC);
    }

    private void frozen(Route.Way order) {
        AgreementText text = text(5, DIGEST, order);
        contracts.freeze(new AgreementText(
                caseNumber,
                text.enterprise(),
                text.year(),
                text.version(),
                text.terms(),
                DIGEST,
                manager.id(),
                manager.name(),
                chair.id(),
                chair.name(),
                order));
    }

    private void open() {
        frozen(Route.Way.SIGN_AFTER_VOTE);
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
    }

    private Outcome<Void> sign(Actor who, Side side, String drawing) {
        return as(who, () -> contracts.sign(caseNumber, side, new Confirmation(DIGEST, drawing, null, PASSWORD)));
    }

    private String forPaper(Side side) {
        return contracts
                .receipt(caseNumber, side)
                .flatMap(hands::forPaper)
                .map(Handwriting::text)
                .orElse(null);
    }

    @Test
    void whatAChiefWritesIsKeptWithTheActAndTheLedgerTellsItsDigestAlone() {
        open();
        assertThat(sign(chair, Side.WORKERS, DRAWN).isDone()).isTrue();
        assertThat(sign(manager, Side.ENTERPRISE, "").isDone()).isTrue();
        assertThat(forPaper(Side.WORKERS)).isEqualTo(DRAWN);
        assertThat(forPaper(Side.ENTERPRISE)).isNull();
        String digest = Handwriting.kept(DRAWN).digest();
        assertThat(events.stream(AgreementSigned.class))
                .containsExactly(
                        new AgreementSigned(
                                caseNumber, Side.WORKERS, chair.name(), DIGEST, digest, ConfirmedBy.PASSWORD, null),
                        new AgreementSigned(
                                caseNumber, Side.ENTERPRISE, manager.name(), DIGEST, null, ConfirmedBy.PASSWORD, null));
        List<String> bodies = jdbc.sql(
                        "select act || convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ? order by entry_id")
                .param(caseNumber.toString())
                .query(String.class)
                .list();
        assertThat(bodies).noneMatch(body -> body.contains("L300") || body.contains("310"));
        assertThat(bodies.stream().filter(body -> body.contains(digest)))
                .singleElement()
                .asString()
                .startsWith("contract.agreementSignedByHand");
        assertThat(bodies).anyMatch(body -> body.startsWith("contract.agreementSigned{"));
    }

    @Test
    void whatIsNoSignatureIsRefusedAtItsFieldBeforeThePasswordIsAsked() {
        open();
        for (String drawing : List.of(
                "x", " ", "M1 1", "M0 0 L1001 400", "M0 0 L9 9 ".repeat(65).strip(), "L1 1 ".repeat(9000))) {
            Outcome<Void> refused = sign(chair, Side.WORKERS, drawing);
            assertThat(refused.refusals())
                    .singleElement()
                    .returns("drawing", Refusal::field)
                    .extracting(Refusal::code)
                    .asString()
                    .startsWith("refusal.documents.handwriting.");
        }
        verify(accounts, never()).confirms(any(), any());
        assertThat(contracts.receipt(caseNumber, Side.WORKERS)).isEmpty();
        assertThat(codes(as(
                        chair,
                        () -> contracts.sign(
                                caseNumber, Side.WORKERS, new Confirmation("b2".repeat(32), "x", null, PASSWORD)))))
                .containsExactly("textChanged", "malformed");
    }

    @Test
    void aWrongPasswordKeepsNothingOfTheDrawing() {
        open();
        assertThat(as(
                                chair,
                                () -> contracts.sign(
                                        caseNumber, Side.WORKERS, new Confirmation(DIGEST, DRAWN, null, "guess")))
                        .isDone())
                .isFalse();
        assertThat(as(chair, hands::mine)).isEmpty();
        assertThat(forPaper(Side.WORKERS)).isNull();
    }

    @Test
    void anAccountGetsItsOwnLastDrawingAndNobodyElses() {
        open();
        assertThat(as(chair, hands::mine)).isEmpty();
        sign(chair, Side.WORKERS, DRAWN);
        assertThat(as(chair, hands::mine)).contains(Handwriting.kept(DRAWN));
        assertThat(as(manager, hands::mine)).isEmpty();
        assertThat(as(Actor.PLATFORM, hands::mine)).isEmpty();
        nextCase();
        at("2026-05-02T16:00");
        open();
        sign(chair, Side.WORKERS, OTHER);
        assertThat(as(chair, hands::mine)).contains(Handwriting.kept(OTHER));
        nextCase();
        at("2026-06-02T16:00");
        open();
        sign(chair, Side.WORKERS, "");
        assertThat(as(chair, hands::mine)).as("the last one that was drawn").contains(Handwriting.kept(OTHER));
    }

    private void nextCase() {
        caseNumber = new org.wageaccord.kernel.CaseNumber("永", 2026, caseNumber.serial() + 50_000);
    }

    @Test
    void whereTheAgreementIsSignedAgainEachActHasItsOwnDrawing() {
        frozen(Route.Way.SIGN_BEFORE_AND_AFTER_VOTE);
        at("2026-04-10T10:00");
        sign(chair, Side.WORKERS, DRAWN);
        sign(manager, Side.ENTERPRISE, "");
        assertThat(forPaper(Side.WORKERS)).isEqualTo(DRAWN);
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        at("2026-04-22T10:00");
        sign(chair, Side.WORKERS, OTHER);
        assertThat(forPaper(Side.WORKERS)).isEqualTo(OTHER);
        assertThat(events.stream(Recorded.class).map(Recorded::act))
                .containsSubsequence(
                        "contract.draftSignedByHand", "contract.draftSigned", "contract.agreementSignedByHand");
    }

    @Test
    void whereTheDraftIsWhatIsSignedItsDrawingStandsInTheAgreement() {
        frozen(Route.Way.SIGN_BEFORE_VOTE);
        sign(chair, Side.WORKERS, DRAWN);
        sign(manager, Side.ENTERPRISE, OTHER);
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        assertThat(forPaper(Side.WORKERS)).isEqualTo(DRAWN);
        assertThat(forPaper(Side.ENTERPRISE)).isEqualTo(OTHER);
    }

    @Test
    void whatWasWrittenIsNeverChanged() {
        open();
        sign(chair, Side.WORKERS, DRAWN);
        AppendOnly.assertKept(jdbc, "contract.signature_hand");
    }
}
