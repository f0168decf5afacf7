package org.wageaccord.dataroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.done;
import static org.wageaccord.bargaining.Table.laws;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;

/** Data that is refused, partial, secret, late or corrected, through the door over a real database. */
@BargainingRoom
class DataRoomTests {

    @Autowired
    Table table;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    @Test
    void theFirstMeetingIsNotHeldWhileDataIsRefusedOrPartial() {
        CaseNumber c = table.withTeams();
        handOver(c, DataAnswer.State.REFUSED, DataAnswer.State.PARTLY);
        table.day(3, 12);
        assertThat(laws(open(c)))
                .anyMatch(l -> l.contains("wanting.REFUSED"))
                .anyMatch(l -> l.contains("wanting.PARTLY 《浙江省集体合同条例》第十六条"));
    }

    @Test
    void whatWasHeldBackIsSuppliedAndThenTheMeetingIsHeld() {
        CaseNumber c = table.withTeams();
        handOver(c, DataAnswer.State.REFUSED, DataAnswer.State.PARTLY);
        for (DataItem item : wanting(c)) {
            Acting.as(CLERK, () -> done(dataRoom.answerAnew(c, given(item, "见年报第 3 页"), "补充提供")));
        }
        table.day(3, 12);
        assertThat(open(c).isDone()).isTrue();
    }

    @Test
    void theWorkersWhomTheDutyProtectsMayWaiveIt() {
        CaseNumber c = table.withTeams();
        handOver(c, DataAnswer.State.REFUSED);
        assertThat(codes(Acting.as(YING, () -> dataRoom.waive(c, "不用了")))).containsExactly("waiverNotYours");
        assertThat(codes(Acting.as(CHEN, () -> dataRoom.waive(c, " ")))).containsExactly("waiverReasonMissing");
        Acting.as(CHEN, () -> done(dataRoom.waive(c, "先谈其他事项，资料会后补")));
        assertThat(codes(Acting.as(CHEN, () -> dataRoom.waive(c, "再次")))).contains("waivedAlready");
        table.day(3, 12);
        assertThat(open(c).isDone()).isTrue();
    }

    @Test
    void thereIsNothingToWaiveWhenAllIsGivenInTime() {
        CaseNumber c = table.ready();
        assertThat(codes(Acting.as(CHEN, () -> dataRoom.waive(c, "理由")))).containsExactly("nothingToWaive");
    }

    @Test
    void dataThatComesLessThanSevenDaysBeforeIsLateAndKeepsTheMeetingFromBeingHeld() {
        CaseNumber c = table.withTeams();
        table.day(3, 6);
        Acting.as(CLERK, () -> done(dataRoom.handOver(c, table.answers(c))));
        assertThat(dataRoom.isLate(c)).isTrue();
        table.day(3, 12);
        assertThat(laws(open(c))).anyMatch(l -> l.startsWith("date dataTooLate 《浙江省集体合同条例》第十六条"));
        table.day(3, 13);
        assertThat(Acting.as(CHEN, () -> bargaining.openRound(c, Table.meeting(3, 13)))
                        .isDone())
                .as("seven days later")
                .isTrue();
    }

    @Test
    void aCorrectionKeepsTheEarlierAnswerAndSaysWhy() {
        CaseNumber c = table.ready();
        DataItem item = dataRoom.items(c).get(0);
        assertThat(Acting.as(CLERK, () -> dataRoom.answerAnew(c, given(item, "更正后的数字"), " "))
                        .refusals())
                .extracting(r -> r.field())
                .containsExactly("why");
        assertThat(codes(Acting.as(CHEN, () -> dataRoom.answerAnew(c, given(item, "x"), "y"))))
                .containsExactly("notYours");
        Acting.as(CLERK, () -> done(dataRoom.answerAnew(c, given(item, "更正后的数字"), "原数字有误")));
        DataItem now = dataRoom.items(c).get(0);
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.text()).isEqualTo("更正后的数字");
        assertThat(now.why()).isEqualTo("原数字有误");
        assertThat(jdbc.sql("select count(*) from dataroom.answer where item_id = ?")
                        .param(item.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        DataAnswer back = new DataAnswer(item.id(), DataAnswer.State.REFUSED, "不给了", null, null);
        assertThat(codes(Acting.as(CLERK, () -> dataRoom.answerAnew(c, back, "反悔"))))
                .containsExactly("givenStaysGiven");
    }

    // ---- secrets

    @Test
    void beforeTheOfferIsAcceptedNothingIsOwedAndNothingCanBeAnswered() {
        CaseNumber none = CaseNumber.parse("永薪协〔2026〕9999号");
        DataAnswer answer = new DataAnswer(UUID.randomUUID(), DataAnswer.State.GIVEN, "见报表", null, null);
        List<Supplier<Outcome<?>>> acts = List.of(
                () -> dataRoom.handOver(none, List.of(answer)),
                () -> dataRoom.answerAnew(none, answer, "补充"),
                () -> dataRoom.waive(none, "照常开会"),
                () -> dataRoom.undertake(none, "x", true));
        for (Supplier<Outcome<?>> act : acts) {
            Outcome<?> outcome = Acting.as(CLERK, act);
            assertThat(codes(outcome)).containsExactly("notYet");
            assertThat(outcome.refusals().get(0).citation()).isNotNull();
        }
    }

    @Test
    void whatIsSecretIsSeenUnderAnUndertakingOnlyMarkedAndNotedAndNeverHandedOut() throws IOException {
        CaseNumber c = table.withTeams();
        byte[] pdf = pdf(2);
        DataItem item = secret(c, "成本构成.pdf", pdf);
        for (Actor other : List.of(NEGOTIATOR, CHEN, STRANGER, REVIEWER)) {
            assertThat(Acting.as(other, () -> dataRoom.openSecret(c, item.id())))
                    .as(other.name())
                    .isEmpty();
            assertThat(Acting.as(other, () -> dataRoom.file(c, item.id())))
                    .as("no download for %s", other.name())
                    .isEmpty();
        }
        assertThat(Acting.as(CLERK, () -> dataRoom.file(c, item.id())))
                .as("nobody downloads what is secret")
                .isEmpty();

        String text = Acting.as(NEGOTIATOR, () -> dataRoom.undertakingText(c));
        assertThat(text).contains("李某", "浙江示例五金有限公司", item.title());
        assertThat(codes(Acting.as(NEGOTIATOR, () -> dataRoom.undertake(c, "x", false))))
                .containsExactly("readFirst", "otherUndertaking");
        assertThat(codes(Acting.as(STRANGER, () -> dataRoom.undertake(c, Digest.of(text), true))))
                .contains("negotiatorsOnly");
        Acting.as(NEGOTIATOR, () -> done(dataRoom.undertake(c, Digest.of(text), true)));
        assertThat(codes(Acting.as(NEGOTIATOR, () -> dataRoom.undertake(c, Digest.of(text), true))))
                .containsExactly("undertakenAlready");

        assertThat(Acting.as(NEGOTIATOR, () -> dataRoom.openSecret(c, item.id())))
                .contains(2);
        byte[] page = Acting.as(NEGOTIATOR, () -> dataRoom.secretPage(c, item.id(), 2))
                .orElseThrow();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page));
        assertThat(darkest(picture)).as("the mark lies over the white page").isLessThan(250);
        assertThat(Acting.as(NEGOTIATOR, () -> dataRoom.secretPage(c, item.id(), 3)))
                .isEmpty();
        assertThat(Acting.as(CHEN, () -> dataRoom.openSecret(c, item.id())))
                .as("each negotiator signs an own undertaking")
                .isEmpty();
        assertThat(dataRoom.viewings(c)).singleElement().satisfies(v -> {
            assertThat(v.name()).isEqualTo("李某");
            assertThat(v.item()).isEqualTo(item.title());
            assertThat(v.pages()).isEqualTo(1);
        });
        assertThat(ledger.of(c, 0, 50)).extracting(LedgerEntry::act).containsOnlyOnce("dataroom.secretViewed");
    }

    @Test
    void aSecretFileMustBeOneThatCanBeShownPageByPage() {
        CaseNumber c = table.withTeams();
        List<DataAnswer> answers = new ArrayList<>(table.answers(c));
        answers.set(
                0,
                new DataAnswer(
                        answers.get(0).item(),
                        DataAnswer.State.SECRET,
                        "在资料室查阅",
                        "成本.csv",
                        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(laws(Acting.as(CLERK, () -> dataRoom.handOver(c, answers))))
                .singleElement()
                .asString()
                .startsWith("answers[0].file secretNotShowable");
    }

    @Test
    void theRecordHoldsEveryAnswerWithTheDigestOfItsFileAndEveryOpeningOfWhatIsSecret() {
        CaseNumber c = table.withTeams();
        byte[] costs = pdf(2);
        DataItem item = secret(c, "成本构成.pdf", costs);
        String text = Acting.as(NEGOTIATOR, () -> dataRoom.undertakingText(c));
        Acting.as(NEGOTIATOR, () -> done(dataRoom.undertake(c, Digest.of(text), true)));
        Acting.as(NEGOTIATOR, () -> dataRoom.openSecret(c, item.id()));
        Acting.as(CLERK, () -> dataRoom.openSecret(c, item.id()));
        Acting.as(CLERK, () -> done(dataRoom.answerAnew(c, given(item, "不再保密"), "可以公开")));

        DataRecord record = dataRoom.record(c).orElseThrow();
        assertThat(record.asked()).hasSameSizeAs(dataRoom.items(c)).first().isEqualTo(item.title());
        assertThat(record.supplies().stream().filter(s -> s.place() == 1))
                .extracting(DataSupply::version, DataSupply::state, DataSupply::fileDigest, DataSupply::why)
                .containsExactly(
                        tuple(1, DataAnswer.State.SECRET, Digest.of(costs), null),
                        tuple(2, DataAnswer.State.GIVEN, null, "可以公开"));
        assertThat(record.state(1)).isEqualTo(DataAnswer.State.GIVEN);
        assertThat(record.undertakings()).extracting(Undertaking::name).containsExactly("李某");
        assertThat(record.viewings()).extracting(Viewing::name).containsExactlyInAnyOrder("李某", "经办人");
        assertThat(record.earlier()).isZero();
        assertThat(dataRoom.record(CaseNumber.parse("永薪协〔2026〕9999号"))).isEmpty();
    }

    // ---- facts

    @ParameterizedTest
    @ValueSource(strings = {"dataroom.waiver", "dataroom.undertaking", "dataroom.viewing"})
    void whatHappenedInTheDataRoomCannotBeChangedOrTakenAway(String name) {
        CaseNumber c = table.withTeams();
        DataItem item = secret(c, "成本构成.pdf", pdf(1));
        String text = Acting.as(NEGOTIATOR, () -> dataRoom.undertakingText(c));
        Acting.as(NEGOTIATOR, () -> done(dataRoom.undertake(c, Digest.of(text), true)));
        Acting.as(NEGOTIATOR, () -> dataRoom.openSecret(c, item.id()));
        CaseNumber other = table.withTeams();
        handOver(other, DataAnswer.State.REFUSED);
        Acting.as(CHEN, () -> done(dataRoom.waive(other, "理由")));
        AppendOnly.assertKept(jdbc, name);
    }

    // ---- helpers

    /** Hands over everything, the first items in these states. */
    private void handOver(CaseNumber c, DataAnswer.State... states) {
        List<DataAnswer> answers = new ArrayList<>(table.answers(c));
        for (int i = 0; i < states.length; i++) {
            answers.set(i, new DataAnswer(answers.get(i).item(), states[i], "理由", null, null));
        }
        Acting.as(CLERK, () -> done(dataRoom.handOver(c, answers)));
    }

    private DataItem secret(CaseNumber c, String name, byte[] file) {
        List<DataAnswer> answers = new ArrayList<>(table.answers(c));
        answers.set(0, new DataAnswer(answers.get(0).item(), DataAnswer.State.SECRET, "在资料室查阅", name, file));
        Acting.as(CLERK, () -> done(dataRoom.handOver(c, answers)));
        return dataRoom.items(c).get(0);
    }

    private List<DataItem> wanting(CaseNumber c) {
        return dataRoom.items(c).stream().filter(DataItem::isWanting).toList();
    }

    private static DataAnswer given(DataItem item, String text) {
        return new DataAnswer(item.id(), DataAnswer.State.GIVEN, text, null, null);
    }

    private Outcome<Integer> open(CaseNumber c) {
        return Acting.as(CHEN, () -> bargaining.openRound(c, Table.meeting(3, 12)));
    }

    private static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int darkest(BufferedImage picture) {
        int darkest = 255;
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                darkest = Math.min(darkest, picture.getRGB(x, y) & 0xff);
            }
        }
        return darkest;
    }
}
