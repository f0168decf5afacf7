package org.wageaccord.registry.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;
import static org.wageaccord.registry.Entries.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.RegisterTest;
import org.wageaccord.registry.Registry;

/** Each party keeps the picture of its own seal: as versions that stay, withdrawn with a reason, told in the ledger by digest. */
@RegisterTest
@RecordApplicationEvents
@Transactional
class SealImagesTests {

    private static final PartyId EXAMPLE = new PartyId(CODE);
    private static final PartyId OTHER = new PartyId(code(1));

    @Autowired
    SealImages seals;

    @Autowired
    Registry registry;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Actor manager;
    private Actor chair;

    @BeforeEach
    void people() {
        act(Actor.PLATFORM);
        registry.enter(enterprise()).orElseThrow();
        registry.enter(enterprise(code(1), "永康示例门业有限公司", "石柱镇", false, null, null))
                .orElseThrow();
        manager = holder(EXAMPLE, Role.EC);
        chair = holder(EXAMPLE, Role.WC);
    }

    private Actor holder(PartyId party, Role role) {
        act(Actor.PLATFORM);
        Actor holder = new Actor(new ActorId(UUID.randomUUID()), role + "某", role.name());
        registry.mandate(holder.id(), party, role, LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31), "任职文件")
                .orElseThrow();
        return holder;
    }

    private void act(Actor who) {
        when(actor.get()).thenReturn(who);
    }

    private Outcome<SealImage> register(Actor who, byte[] file, int millimeters) {
        act(who);
        return seals.register(EXAMPLE, file, millimeters);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void eachPartyRegistersItsOwnSealAndNotTheOthers() {
        SealImage enterprise = register(manager, DrawnSeal.png(60), 42).orElseThrow();
        SealImage union = register(chair, DrawnSeal.png(90), 40).orElseThrow();
        assertThat(seals.current(EXAMPLE, Side.ENTERPRISE)).contains(enterprise);
        assertThat(seals.current(EXAMPLE, Side.WORKERS)).contains(union);
        assertThat(union).returns(1, SealImage::number).returns(40, SealImage::millimeters);
        assertThat(events.stream(SealImageRegistered.class))
                .containsExactly(
                        new SealImageRegistered(EXAMPLE, "浙江示例五金有限公司", Side.ENTERPRISE, 1, 42, enterprise.digest()),
                        new SealImageRegistered(EXAMPLE, "浙江示例五金有限公司工会", Side.WORKERS, 1, 40, union.digest()));
        assertThat(seals.picture(EXAMPLE, union.id())).isPresent();
        assertThat(seals.picture(EXAMPLE, enterprise.id()))
                .as("the other party's")
                .isEmpty();
        assertThat(seals.withdraw(EXAMPLE, enterprise.id(), "遗失").isDone()).isFalse();
        assertThat(seals.versions(EXAMPLE, 0).items()).containsExactly(union);
    }

    @Test
    void nobodyElseRegistersWithdrawsOrSeesASeal() {
        SealImage image = register(manager, DrawnSeal.png(), 42).orElseThrow();
        for (Role role : List.of(Role.ER, Role.WR, Role.CD, Role.WK, Role.RC)) {
            Actor who = holder(EXAMPLE, role);
            assertThat(codes(register(who, DrawnSeal.png(), 42)))
                    .as(role.name())
                    .containsExactly("sealNotYours");
            assertThat(codes(seals.withdraw(EXAMPLE, image.id(), "遗失"))).containsExactly("sealNotYours");
            assertThat(seals.picture(EXAMPLE, image.id())).isEmpty();
            assertThat(seals.versions(EXAMPLE, 0).items()).isEmpty();
        }
        for (Actor who : List.of(
                Actor.PLATFORM,
                holder(OTHER, Role.EC),
                holder(PartyId.CITY_UNION, Role.CU),
                holder(PartyId.LABOR_BUREAU, Role.HB))) {
            assertThat(codes(register(who, DrawnSeal.png(), 42))).containsExactly("sealNotYours");
            assertThat(seals.picture(EXAMPLE, image.id())).isEmpty();
        }
        for (Role role : List.of(Role.EH, Role.EL)) {
            Actor who = holder(EXAMPLE, role);
            assertThat(codes(register(who, DrawnSeal.png(), 42))).containsExactly("sealInUse");
        }
    }

    @Test
    void aPictureOfAnotherEnterpriseIsNotFoundUnderOnesOwn() {
        SealImage image = register(manager, DrawnSeal.png(), 42).orElseThrow();
        act(holder(OTHER, Role.EC));
        assertThat(seals.picture(OTHER, image.id())).isEmpty();
        assertThat(codes(seals.withdraw(OTHER, image.id(), "遗失"))).containsExactly("sealNotInUse");
    }

    @Test
    void whereNoUnionIsOnRecordThereIsNoUnionSeal() {
        act(holder(OTHER, Role.WC));
        assertThat(codes(seals.register(OTHER, DrawnSeal.png(), 42))).containsExactly("sealWithoutUnion");
    }

    @Test
    void aSealIsNoLargerThanTheStateCouncilAllows() {
        Outcome<SealImage> refused = register(manager, DrawnSeal.png(), 46);
        assertThat(refused.refusals())
                .singleElement()
                .returns("millimeters", Refusal::field)
                .returns(List.of(45), Refusal::args)
                .returns(new Citation("国务院关于国家行政机关和企业事业单位社会团体印章管理的规定", "第十四条"), Refusal::citation);
        assertThat(codes(register(manager, DrawnSeal.png(), 0))).containsExactly("sealDiameterSmall");
        assertThat(codes(register(manager, new byte[] {1, 2, 3}, 99)))
                .as("everything that is wrong at once")
                .containsExactly("sealFileKind", "sealDiameter");
        assertThat(seals.current(EXAMPLE, Side.ENTERPRISE)).isEmpty();
        assertThat(events.stream(SealImageRegistered.class)).isEmpty();
        assertThat(register(manager, DrawnSeal.png(), 45).isDone()).isTrue();
    }

    @Test
    void aNewPictureTakesThePlaceOfTheOldOneWhichStays() {
        SealImage first = register(manager, DrawnSeal.png(60), 42).orElseThrow();
        byte[] picture = seals.picture(EXAMPLE, first.id()).orElseThrow();
        SealImage second = register(manager, DrawnSeal.png(90), 42).orElseThrow();
        assertThat(second.number()).isEqualTo(2);
        assertThat(seals.current(EXAMPLE, Side.ENTERPRISE)).contains(second);
        assertThat(seals.find(first.id())).contains(first);
        assertThat(seals.forPaper(first)).isEqualTo(picture).isNotEqualTo(seals.forPaper(second));
        assertThat(seals.versions(EXAMPLE, 0).items()).containsExactly(second, first);
        assertThat(codes(seals.withdraw(EXAMPLE, first.id(), "遗失"))).containsExactly("sealNotInUse");
        assertThat(register(manager, DrawnSeal.png(60), 42).isDone())
                .as("back to the first, which nobody withdrew")
                .isTrue();
    }

    @Test
    void aWithdrawnSealIsNotInUseAndNotRegisteredAgain() {
        SealImage lost = register(manager, DrawnSeal.png(60), 42).orElseThrow();
        assertThat(codes(seals.withdraw(EXAMPLE, lost.id(), " "))).containsExactly("sealReason");
        assertThat(codes(seals.withdraw(EXAMPLE, lost.id(), "丢".repeat(201)))).containsExactly("sealReason");
        assertThat(seals.current(EXAMPLE, Side.ENTERPRISE)).isPresent();
        assertThat(seals.withdraw(EXAMPLE, lost.id(), " 印章遗失，已登报声明 ").isDone()).isTrue();
        assertThat(seals.current(EXAMPLE, Side.ENTERPRISE)).isEmpty();
        assertThat(seals.find(lost.id()).orElseThrow().withdrawal().reason()).isEqualTo("印章遗失，已登报声明");
        assertThat(codes(register(manager, DrawnSeal.png(60), 40))).containsExactly("sealWithdrawnBefore");
        assertThat(codes(seals.withdraw(EXAMPLE, lost.id(), "再次"))).containsExactly("sealNotInUse");
        assertThat(register(manager, DrawnSeal.png(90), 42).orElseThrow().number())
                .isEqualTo(2);
        assertThat(events.stream(SealImageWithdrawn.class))
                .containsExactly(
                        new SealImageWithdrawn(EXAMPLE, "浙江示例五金有限公司", Side.ENTERPRISE, 1, "印章遗失，已登报声明", lost.digest()));
    }

    @Test
    void theLedgerTellsTheDigestAndNeverThePicture() {
        SealImage image = register(manager, DrawnSeal.png(), 42).orElseThrow();
        List<String> bodies = jdbc.sql(
                        "select convert_from(body, 'UTF8') from audit.ledger_entry where act = 'registry.sealImageRegistered'"
                                + " and actor_id = ?")
                .param(manager.id().value())
                .query(String.class)
                .list();
        assertThat(bodies).singleElement().asString().contains(image.digest()).hasSizeLessThan(1000);
    }

    @Test
    void aPictureThatWasRegisteredIsNeverChanged() {
        SealImage image = register(manager, DrawnSeal.png(), 42).orElseThrow();
        seals.withdraw(EXAMPLE, image.id(), "遗失");
        AppendOnly.assertKept(jdbc, "registry.seal_image");
    }

    @Test
    void aWithdrawalIsNeverTakenBack() {
        SealImage image = register(manager, DrawnSeal.png(), 42).orElseThrow();
        seals.withdraw(EXAMPLE, image.id(), "遗失");
        AppendOnly.assertKept(jdbc, "registry.seal_withdrawal");
    }
}
