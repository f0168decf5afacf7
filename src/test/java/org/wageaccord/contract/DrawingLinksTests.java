package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/** A one-time link for writing by hand on a phone: one account, one text, one drawing, some minutes; and nothing is signed by it. */
class DrawingLinksTests extends Signing {

    private static final String DRAWN = "M120 80 L300 310 L480 90 M500 200 L870 205";
    private static final String CHANGED = "b2".repeat(32);
    private static final int BITS_OF_A_BYTE = 8;

    @Autowired
    DrawingLinks links;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void open() {
        frozenAndPassed();
    }

    private DrawingLink made(Actor who) {
        return as(who, () -> links.make(caseNumber, DIGEST)).orElseThrow();
    }

    private Outcome<Void> fromThePhone(DrawingLink link) {
        return links.handIn(link.secret(), DRAWN);
    }

    private DrawingState state(Actor who, DrawingLink link) {
        return as(who, () -> links.state(caseNumber, link.id()));
    }

    private void over(DrawingLink link) {
        assertThat(links.asked(link.secret())).isEmpty();
        assertThat(fromThePhone(link).refusals())
                .isEqualTo(links.handIn("nobody-made-this", DRAWN).refusals());
        assertThat(codes(fromThePhone(link))).containsExactly("over");
        assertThat(state(CHAIR, link)).isEqualTo(new DrawingState.Over());
    }

    @Test
    void whatIsWrittenOnThePhoneComesToThePageOfTheSameAccountOnceAndSignsNothing() {
        DrawingLink link = made(CHAIR);
        assertThat(links.asked(link.secret())).contains(new DrawingAsked(ENTERPRISE, 2026, link.until()));
        assertThat(state(CHAIR, link)).isEqualTo(new DrawingState.Waiting());
        assertThat(fromThePhone(link).isDone()).isTrue();
        assertThat(state(CHAIR, link)).isEqualTo(new DrawingState.Drawn(Handwriting.kept(DRAWN)));
        for (Actor other : List.of(MANAGER, STRANGER, Actor.PLATFORM)) {
            assertThat(state(other, link)).isEqualTo(new DrawingState.Over());
        }
        assertThat(as(CHAIR, () -> links.state(new CaseNumber("永", 2026, 9_999), link.id())))
                .isEqualTo(new DrawingState.Over());
        assertThat(codes(fromThePhone(link))).as("used once").containsExactly("over");
        assertThat(links.asked(link.secret())).isEmpty();
        assertThat(contracts.receipt(caseNumber, Side.WORKERS)).isEmpty();
        verify(accounts, never()).confirms(any(), any());
    }

    @Test
    void theSecretCannotBeGuessedAndIsKeptNowhere() {
        DrawingLink link = made(CHAIR);
        assertThat(Base64.getUrlDecoder().decode(link.secret()).length * BITS_OF_A_BYTE)
                .isGreaterThanOrEqualTo(128);
        assertThat(made(MANAGER).secret()).isNotEqualTo(link.secret());
        assertThat(link.toString()).doesNotContain(link.secret());
        List<String> rows = jdbc.sql("select l::text from contract.drawing_link l where case_number = ?")
                .param(caseNumber.toString())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains(link.secret()));
        assertThat(rows).anyMatch(row -> row.contains(Digest.of(link.secret())));
        fromThePhone(link);
        assertThat(ledger()).isNotEmpty().noneMatch(body -> body.contains(link.secret()));
    }

    @Test
    void theLedgerTellsThatALinkWasMadeAndADrawingCameByItsDigestAlone() {
        fromThePhone(made(CHAIR));
        assertThat(events.stream(Recorded.class).filter(act -> act.act().startsWith("contract.drawing")))
                .containsExactly(
                        new DrawingLinkMade(caseNumber, Side.WORKERS, CHAIR.name(), DIGEST, 10),
                        new DrawingHandedIn(
                                caseNumber,
                                Side.WORKERS,
                                CHAIR.name(),
                                DIGEST,
                                Handwriting.kept(DRAWN).digest()));
        assertThat(ledger()).noneMatch(body -> body.contains("L300") || body.contains("310"));
    }

    private List<String> ledger() {
        return jdbc.sql("select act || convert_from(body, 'UTF8') from audit.ledger_entry where case_number = ?")
                .param(caseNumber.toString())
                .query(String.class)
                .list();
    }

    @Test
    void onlyWhoCouldSignThisTextNowMakesALink() {
        assertThat(codes(as(STRANGER, () -> links.make(caseNumber, DIGEST)))).containsExactly("noChief");
        assertThat(codes(as(CHAIR, () -> links.make(caseNumber, CHANGED)))).containsExactly("textChanged");
        assertThat(codes(as(CHAIR, () -> links.make(new CaseNumber("永", 2026, 9_998), DIGEST))))
                .containsExactly("noText");
        sign(CHAIR, Side.WORKERS);
        assertThat(codes(as(CHAIR, () -> links.make(caseNumber, DIGEST)))).containsExactly("alreadySigned");
        contracts.freeze(text(6, CHANGED));
        assertThat(codes(as(CHAIR, () -> links.make(caseNumber, CHANGED)))).containsExactly("notPassed");
        assertThat(events.stream(DrawingLinkMade.class)).isEmpty();
    }

    @Test
    void whereTheDraftIsSignedFirstALinkIsMadeForIt() {
        contracts.freeze(text(6, CHANGED, Route.Way.SIGN_BEFORE_VOTE));
        assertThat(as(CHAIR, () -> links.make(caseNumber, CHANGED)).isDone()).isTrue();
    }

    @Test
    void aLinkLivesForItsMinutesAndWhatCameIsKeptForAsManyAfterIt() {
        DrawingLink unused = made(MANAGER);
        DrawingLink link = made(CHAIR);
        assertThat(link.minutes()).isEqualTo(10);
        at("2026-04-02T16:09");
        assertThat(fromThePhone(link).isDone()).isTrue();
        at("2026-04-02T16:10");
        over(unused);
        assertThat(state(CHAIR, link)).isInstanceOf(DrawingState.Drawn.class);
        links.clear();
        assertThat(state(CHAIR, link)).isInstanceOf(DrawingState.Drawn.class);
        assertThat(kept()).isEqualTo(1);
        at("2026-04-02T16:19");
        over(link);
        links.clear();
        assertThat(kept()).as("strokes that nobody fetched").isZero();
    }

    private int kept() {
        return jdbc.sql("select count(*) from contract.drawing_link where case_number = ?")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOlderAndOfWhatCameThroughIt() {
        DrawingLink first = made(CHAIR);
        fromThePhone(first);
        DrawingLink second = made(CHAIR);
        over(first);
        assertThat(state(CHAIR, second)).isEqualTo(new DrawingState.Waiting());
        assertThat(fromThePhone(second).isDone()).isTrue();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void afterTheTextChangedNeitherTheLinkNorWhatCameThroughItIsOfUse() {
        DrawingLink written = made(CHAIR);
        fromThePhone(written);
        DrawingLink open = made(MANAGER);
        contracts.freeze(text(6, CHANGED));
        contracts.passedByCongress(caseNumber, CHANGED, clock.instant());
        over(written);
        over(open);
    }

    @Test
    void onceSignedTheLinkIsOver() {
        DrawingLink link = made(CHAIR);
        DrawingLink other = made(MANAGER);
        sign(CHAIR, Side.WORKERS);
        over(link);
        assertThat(fromThePhone(other).isDone()).as("of the other side").isTrue();
    }

    @Test
    void whatIsNoSignatureIsRefusedWithItsReasonAndTheLinkStays() {
        DrawingLink link = made(CHAIR);
        for (String bad : List.of(
                "x", "M1 1", "M0 0 L1001 400", "M0 0 L9 9 ".repeat(65).strip(), "M0 0" + " L90 90".repeat(4000))) {
            assertThat(links.handIn(link.secret(), bad).refusals())
                    .singleElement()
                    .returns("drawing", Refusal::field)
                    .extracting(Refusal::code)
                    .asString()
                    .startsWith("refusal.documents.handwriting.");
        }
        assertThat(codes(links.handIn(link.secret(), ""))).containsExactly("empty");
        assertThat(state(CHAIR, link)).isEqualTo(new DrawingState.Waiting());
        assertThat(fromThePhone(link).isDone()).isTrue();
    }

    @Test
    void signingWithWhatCameAsksForThePersonAllTheSame() {
        fromThePhone(made(CHAIR));
        assertThat(as(
                                CHAIR,
                                () -> contracts.sign(
                                        caseNumber, Side.WORKERS, new Confirmation(DIGEST, DRAWN, null, "guess")))
                        .isDone())
                .isFalse();
        assertThat(contracts.receipt(caseNumber, Side.WORKERS)).isEmpty();
        assertThat(as(
                                CHAIR,
                                () -> contracts.sign(
                                        caseNumber, Side.WORKERS, new Confirmation(DIGEST, DRAWN, null, PASSWORD)))
                        .isDone())
                .isTrue();
        String digest = Handwriting.kept(DRAWN).digest();
        assertThat(Stream.concat(
                        events.stream(DrawingHandedIn.class).map(DrawingHandedIn::drawing),
                        events.stream(AgreementSigned.class).map(AgreementSigned::drawing)))
                .containsExactly(digest, digest);
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 61})
    void theHouseDoesNotStartWithLinksThatLiveForEverOrNotAtAll(int minutes) {
        assertThatThrownBy(() -> new DrawingLinks(null, null, null, null, null, null, null, minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wage-accord.drawing-link-minutes");
    }
}
