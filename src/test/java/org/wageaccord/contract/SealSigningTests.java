package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.access.Role;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;
import org.wageaccord.statute.Route;

/** A chief signs with the seal of the party that was shown, or without: kept with the act, whatever becomes of the seal later. */
class SealSigningTests extends Signing {

    @Autowired
    SealImages images;

    @Autowired
    PartySeals seals;

    @Autowired
    ApplicationEvents events;

    private Actor chair;
    private Actor manager;
    private Sealed party;

    @BeforeEach
    void people() {
        chair = actor("陈某", Role.WC);
        manager = actor("应某", Role.EC);
        party = new Sealed(
                registry,
                images,
                manager,
                chair,
                registry.enterprise(ENTERPRISE).orElseThrow());
    }

    private void open() {
        frozen(Route.Way.SIGN_AFTER_VOTE);
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
    }

    private void frozen(Route.Way order) {
        contracts.freeze(party.text(text(5, DIGEST), manager, chair, order));
    }

    private Outcome<Void> sign(Actor who, Side side, @Nullable SealImage seal) {
        Confirmation confirmed = new Confirmation(DIGEST, "", seal == null ? null : seal.id(), PASSWORD);
        return as(who, () -> contracts.sign(caseNumber, side, confirmed));
    }

    private Optional<PartySeals.Put> forPaper(Side side) {
        return contracts.receipt(caseNumber, side).flatMap(seals::forPaper);
    }

    @Test
    void theSealShownIsKeptWithTheActAndTheLedgerTellsItsDigest() {
        SealImage seal = as(manager, () -> party.register(60));
        open();
        assertThat(as(manager, () -> seals.offered(caseNumber, Side.ENTERPRISE)))
                .contains(seal);
        assertThat(sign(manager, Side.ENTERPRISE, seal).isDone()).isTrue();
        assertThat(sign(chair, Side.WORKERS, null).isDone()).isTrue();
        assertThat(forPaper(Side.ENTERPRISE)).hasValueSatisfying(put -> {
            assertThat(put.digest()).isEqualTo(seal.digest());
            assertThat(put.millimeters()).isEqualTo(42);
            assertThat(put.png()).isEqualTo(images.forPaper(seal));
        });
        assertThat(forPaper(Side.WORKERS)).isEmpty();
        assertThat(events.stream(SealPut.class))
                .containsExactly(new SealPut(caseNumber, Side.ENTERPRISE, "应某", 1, seal.digest()));
    }

    @Test
    void aChiefMayLeaveTheSealOut() {
        as(manager, () -> party.register(60));
        open();
        assertThat(sign(manager, Side.ENTERPRISE, null).isDone()).isTrue();
        assertThat(forPaper(Side.ENTERPRISE)).isEmpty();
        assertThat(events.stream(SealPut.class)).isEmpty();
    }

    @Test
    void aSealThatIsNotTheOneInUseOfThePartyIsRefusedBeforeThePasswordIsAsked() {
        SealImage old = as(manager, () -> party.register(60));
        SealImage current = as(manager, () -> party.register(90));
        SealImage union = as(chair, () -> party.register(120));
        open();
        for (SealImage wrong : List.of(old, union)) {
            assertThat(sign(manager, Side.ENTERPRISE, wrong).refusals())
                    .singleElement()
                    .returns("seal", Refusal::field)
                    .returns("refusal.contract.sealChanged", Refusal::code);
        }
        as(manager, () -> images.withdraw(party.enterprise, current.id(), "遗失"));
        assertThat(codes(sign(manager, Side.ENTERPRISE, current)))
                .as("withdrawn while the page was open")
                .containsExactly("sealChanged");
        Confirmation unknown = new Confirmation(DIGEST, "", UUID.randomUUID(), PASSWORD);
        assertThat(codes(as(manager, () -> contracts.sign(caseNumber, Side.ENTERPRISE, unknown))))
                .containsExactly("sealChanged");
        verify(accounts, never()).confirms(any(), any());
        assertThat(contracts.receipt(caseNumber, Side.ENTERPRISE)).isEmpty();
        assertThat(as(manager, () -> seals.offered(caseNumber, Side.ENTERPRISE)))
                .isEmpty();
        assertThat(sign(manager, Side.ENTERPRISE, null).isDone())
                .as("without a seal, as ever")
                .isTrue();
    }

    @Test
    void anOlderPaperKeepsItsSealWhenItIsReplacedOrWithdrawn() {
        SealImage first = as(chair, () -> party.register(60));
        open();
        sign(chair, Side.WORKERS, first);
        byte[] then = forPaper(Side.WORKERS).orElseThrow().png();
        CaseNumber older = caseNumber;
        SealImage second = as(chair, () -> party.register(90));
        caseNumber = new CaseNumber("永", 2026, older.serial() + 30_000);
        open();
        sign(chair, Side.WORKERS, second);
        as(chair, () -> images.withdraw(party.enterprise, second.id(), "更换印章"));
        assertThat(forPaper(Side.WORKERS).orElseThrow().digest()).isEqualTo(second.digest());
        caseNumber = older;
        assertThat(forPaper(Side.WORKERS).orElseThrow().png()).isEqualTo(then);
    }

    @Test
    void theSealIsOfferedToTheChiefOfThePartyAlone() {
        SealImage seal = as(manager, () -> party.register(60));
        open();
        for (Actor who : List.of(chair, STRANGER, Actor.PLATFORM)) {
            assertThat(as(who, () -> seals.offered(caseNumber, Side.ENTERPRISE)))
                    .isEmpty();
            assertThat(as(who, () -> seals.picture(caseNumber, Side.ENTERPRISE)))
                    .isEmpty();
        }
        assertThat(as(manager, () -> seals.picture(caseNumber, Side.ENTERPRISE)))
                .hasValueSatisfying(png -> assertThat(png).isEqualTo(images.forPaper(seal)));
        assertThat(codes(sign(chair, Side.ENTERPRISE, seal))).contains("notChief");
    }

    @Test
    void aWrongPasswordPutsNoSeal() {
        SealImage seal = as(manager, () -> party.register(60));
        open();
        Confirmation guessed = new Confirmation(DIGEST, "", seal.id(), "guess");
        assertThat(as(manager, () -> contracts.sign(caseNumber, Side.ENTERPRISE, guessed))
                        .isDone())
                .isFalse();
        assertThat(events.stream(SealPut.class)).isEmpty();
    }

    @Test
    void whereTheAgreementIsSignedAgainEachActHasItsOwnSeal() {
        SealImage first = as(chair, () -> party.register(60));
        frozen(Route.Way.SIGN_BEFORE_AND_AFTER_VOTE);
        sign(chair, Side.WORKERS, first);
        sign(manager, Side.ENTERPRISE, null);
        assertThat(forPaper(Side.WORKERS)).isPresent();
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        sign(chair, Side.WORKERS, null);
        assertThat(forPaper(Side.WORKERS)).isEmpty();
    }

    @Test
    void whatWasPutIsNeverChanged() {
        SealImage seal = as(manager, () -> party.register(60));
        open();
        sign(manager, Side.ENTERPRISE, seal);
        AppendOnly.assertKept(jdbc, "contract.signature_seal");
    }
}
