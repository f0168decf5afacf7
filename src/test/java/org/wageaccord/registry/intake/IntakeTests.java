package org.wageaccord.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;
import static org.wageaccord.registry.Entries.CODE;
import static org.wageaccord.registry.Entries.code;
import static org.wageaccord.registry.Entries.enterprise;
import static org.wageaccord.registry.Entries.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.EnterprisesImported;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.RegisterTest;
import org.wageaccord.registry.Registry;
import org.wageaccord.registry.RosterImported;
import org.wageaccord.registry.Taken;

@RegisterTest
@RecordApplicationEvents
@Transactional
class IntakeTests {

    private static final PartyId EXAMPLE = new PartyId(CODE);

    @Autowired
    Intake intake;

    @Autowired
    Registry registry;

    @Autowired
    ImportPapers papers;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void platformActs() {
        when(actor.get()).thenReturn(Actor.PLATFORM);
    }

    @Test
    void ofTheCitysListEveryBadRowIsNamedWithLineFieldReasonAndStandard() {
        registry.enter(enterprise()).orElseThrow();
        Preview preview = preview(enterprises(
                line(CODE, "更新公司", "3382", "芝英镇", "是", "240", "96"),
                line(code(1), "新公司", "3312", "古山镇", "否", "20", "8"),
                line("91330784DEM000014Y", "错码公司", "3382", "芝英镇", "是", "240", "96"),
                line(code(2), "", "0000", "佛堂镇", "大", "二十", "8"),
                line(code(1), "重复公司", "3312", "古山镇", "否", "20", "21")));
        assertThat(preview.good())
                .extracting(row -> row.row().line(), GoodRow::update)
                .containsExactly(tuple(2, true), tuple(3, false));
        assertThat(preview.updates()).isEqualTo(1);
        assertThat(preview.bad()).extracting(row -> row.row().line()).containsExactly(4, 5, 6);
        assertThat(reasons(preview, 0)).containsExactly("creditCode creditCodeCheck");
        assertThat(preview.bad().get(0).reasons().get(0).citation().law()).contains("GB 32100-2015");
        assertThat(reasons(preview, 1))
                .containsExactlyInAnyOrder(
                        "name missing.name",
                        "industryCode industryUnknown",
                        "town townUnknown",
                        "aboveScale notYesOrNo",
                        "headcount notACount");
        assertThat(reasons(preview, 2)).containsExactlyInAnyOrder("creditCode twiceInFile", "women womenOutOfRange");
    }

    @Test
    void ofARosterEveryBadRowIsNamed() {
        registry.enter(enterprise()).orElseThrow();
        Batch batch = intake.upload(
                        SheetKind.ROSTER,
                        EXAMPLE,
                        "名册.csv",
                        bytes("姓名,性别,公民身份号码,手机号码,岗位,技能等级,职工代表任期起,职工代表任期止,工号\n"
                                + "陈某,男,33079919800101001X,13800000012,钳工,技师,2025/5/1,2028年4月30日,7\n"
                                + "李某,男,330799198506150026,13800000012,钳工,,,,8\n"
                                + "王某,先生,330799199003200049,138,钳工,九级,2025-02-30,2028-04-30,9\n"))
                .orElseThrow();
        Preview preview = intake.preview(batch);
        assertThat(preview.ignored()).containsExactly("工号");
        assertThat(preview.good()).hasSize(1);
        assertThat(reasons(preview, 0)).containsExactly("gender genderNotOfIdentity");
        assertThat(reasons(preview, 1))
                .containsExactlyInAnyOrder(
                        "gender notAGender",
                        "phone phoneShape",
                        "skillLevel skillLevelUnknown",
                        "delegateFrom notADay");

        assertThat(intake.take(batch.id()).orElseThrow()).isEqualTo(new Taken(1, 0));
        assertThat(registry.delegates(EXAMPLE, LocalDate.of(2025, 5, 1))).hasSize(1);
        assertThat(events.stream(RosterImported.class)).hasSize(1);
    }

    @Test
    void aThousandEnterprisesAreTakenAtOnceAndTheTakingIsRecordedOnce() {
        String[] lines = IntStream.rangeClosed(1, 1000)
                .mapToObj(n -> line(code(n), "示例企业" + n, "3382", "芝英镇", n % 2 == 0 ? "是" : "否", "100", "40"))
                .toArray(String[]::new);
        byte[] file = bytes(enterprises(lines));
        Batch batch = intake.upload(SheetKind.ENTERPRISES, null, "名单.csv", file).orElseThrow();
        assertThat(intake.preview(batch).good()).hasSize(1000);
        assertThat(stored()).isZero();
        assertThat(intake.take(batch.id()).orElseThrow()).isEqualTo(new Taken(1000, 0));
        assertThat(stored()).isEqualTo(1000);
        assertThat(events.stream(EnterprisesImported.class))
                .containsExactly(new EnterprisesImported("名单.csv", 1000, 0, Digest.of(file)));
    }

    @Test
    void aFileIsTakenOrCancelledOnceAndItsContentIsForgottenThen() {
        Batch batch = upload(enterprises(line(code(1), "新公司", "3312", "古山镇", "否", "20", "8")));
        intake.take(batch.id()).orElseThrow();
        assertThat(intake.take(batch.id()).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.importDecided");
        assertThat(intake.cancel(batch.id()).isDone()).isFalse();
        assertThat(jdbc.sql("select count(*) from registry.import_batch where file_cipher is null and state = 'TAKEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCancelledFileChangesNothing() {
        Batch batch = upload(enterprises(line(code(1), "新公司", "3312", "古山镇", "否", "20", "8")));
        intake.cancel(batch.id()).orElseThrow();
        assertThat(stored()).isZero();
        assertThat(intake.take(batch.id()).isDone()).isFalse();
    }

    @Test
    void whenTheRegisterHasChangedAgainstAFileNothingOfItIsTaken() {
        Batch batch = upload(enterprises(
                line(code(1), "新公司", "3312", "古山镇", "否", "20", "8"),
                line(code(2), "新公司二", "3312", "古山镇", "否", "20", "8") + ",81330784DEM000022R,新公司二工会"));
        registry.enter(enterprise()).orElseThrow();
        assertThat(intake.take(batch.id()).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.registry.importStale");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void anUploadedFileIsSeenByItsUploaderOnlyAndLiesEncrypted() {
        Batch batch = upload(enterprises(line(code(1), "新公司", "3312", "古山镇", "否", "20", "8")));
        String stored = new String(
                jdbc.sql("select file_cipher || parsed_cipher from registry.import_batch where id = ?")
                        .param(batch.id())
                        .query(byte[].class)
                        .single(),
                StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("新公司").doesNotContain(code(1));
        when(actor.get()).thenReturn(new Actor(new ActorId(UUID.randomUUID()), "别人", "CU"));
        assertThat(intake.batch(batch.id())).isEmpty();
        assertThat(intake.take(batch.id()).isDone()).isFalse();
    }

    @Test
    void theBadRowsAreHandedBackWithTheirReasonsAndCanBeUploadedAgainOnceCorrected() {
        Preview preview =
                preview(enterprises(line("91330784DEM000014Y", "=HYPERLINK(\"x\")", "3382", "芝英镇", "是", "240", "96")));
        String csv = new String(papers.badRows(SheetKind.ENTERPRISES, preview.bad()), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF统一社会信用代码,企业名称")
                .contains("'=HYPERLINK")
                .contains("原因")
                .contains("GB 32100-2015");
        Preview again = preview(csv.replace("91330784DEM000014Y", CODE).replace("'=HYPERLINK(\"\"x\"\")", "公司"));
        assertThat(again.bad()).isEmpty();
        assertThat(again.good()).hasSize(1);
        assertThat(again.ignored()).containsExactly("原因");
    }

    @Test
    void theEmptyFilesHaveTheColumnsThatAreAskedFor() {
        for (SheetKind kind : SheetKind.values()) {
            for (byte[] file : List.of(papers.emptyCsv(kind), papers.emptyXlsx(kind))) {
                assertThat(FileGate.read(file).refusals())
                        .extracting(Refusal::code)
                        .containsExactly("refusal.registry.importEmpty");
            }
            assertThat(XlsxFile.read(papers.emptyXlsx(kind)).orElseThrow().header())
                    .isEqualTo(kind.columns().stream().map(Column::header).toList());
        }
    }

    @Test
    void aRosterOfAnotherEnterpriseIsNotTakenByWhoHasNoMandateForIt() {
        registry.enter(enterprise()).orElseThrow();
        when(actor.get()).thenReturn(new Actor(new ActorId(UUID.randomUUID()), "别人", "EH"));
        Batch batch = intake.upload(
                        SheetKind.ROSTER,
                        EXAMPLE,
                        "名册.csv",
                        bytes("姓名,性别,公民身份号码,手机号码,岗位\n陈某,男," + identity(1, Gender.MALE) + ",13800000012,钳工\n"))
                .orElseThrow();
        assertThat(intake.take(batch.id()).isDone()).isFalse();
        assertThat(registry.people(EXAMPLE, "", 0).items()).isEmpty();
    }

    private Preview preview(String text) {
        return intake.preview(upload(text));
    }

    private Batch upload(String text) {
        Outcome<Batch> outcome = intake.upload(SheetKind.ENTERPRISES, null, "名单.csv", bytes(text));
        return outcome.orElseThrow();
    }

    private int stored() {
        return jdbc.sql("select count(*) from registry.enterprise")
                .query(Integer.class)
                .single();
    }

    private static List<String> reasons(Preview preview, int row) {
        return preview.bad().get(row).reasons().stream()
                .map(reason -> reason.field() + reason.code().replace("refusal.registry.", " "))
                .toList();
    }

    private static String enterprises(String... lines) {
        return SheetKind.ENTERPRISES.columns().stream().map(Column::header).collect(Collectors.joining(","))
                + "\n"
                + String.join("\n", lines);
    }

    private static String line(
            String code, String name, String industry, String town, String scale, String headcount, String women) {
        return String.join(
                ",",
                code,
                "\"" + name.replace("\"", "\"\"") + "\"",
                industry,
                town,
                scale,
                headcount,
                women,
                "示例路 1 号",
                "应某");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
