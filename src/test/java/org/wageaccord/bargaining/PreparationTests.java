package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.laws;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;

/** What both sides bring to the table: their teams, and the data that was asked for. */
@BargainingRoom
class PreparationTests extends AtTheTable {

    @Test
    void aTeamIsNamedByWhoHasTheMandateAndCanBeReplacedBeforeTheFirstRound() {
        CaseNumber c = table.set();
        assertThat(codes(as(STRANGER, () -> teams.name(c, Side.WORKERS, Table.workersTeam()))))
                .containsExactly("notYours");
        assertThat(codes(as(CHEN, () -> teams.name(c, Side.ENTERPRISE, Table.enterpriseTeam()))))
                .contains("notYours");
        as(CHEN, () -> teams.name(c, Side.WORKERS, Table.workersTeam()).orElseThrow());
        as(CHEN, () -> teams.name(c, Side.WORKERS, Table.workersTeam()).orElseThrow());
        Team team = teams.team(c, Side.WORKERS).orElseThrow();
        assertThat(team.members()).hasSize(5);
        assertThat(team.warnings()).isEmpty();
        assertThat(team.chief().orElseThrow().account()).isEqualTo(CHEN.id());
        assertThat(team.members().get(1).entry().woman())
                .as("as the register says")
                .isTrue();
        assertThat(jdbc.sql("select count(*) from teams.team where case_number = ?")
                        .param(c.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(teams.seat(c, NEGOTIATOR.id())).contains(Side.WORKERS);
        assertThat(teams.seat(c, STRANGER.id())).isEmpty();
    }

    @Test
    void aPersonWhoIsNotInTheRegisterIsRefused() {
        CaseNumber c = table.set();
        List<NegotiatorEntry> team = new ArrayList<>(Table.workersTeam());
        team.set(3, new NegotiatorEntry(UUID.randomUUID(), "张某", false, "", null, "职代会选举", false, false, null));
        assertThat(laws(as(CHEN, () -> teams.name(c, Side.WORKERS, team))))
                .containsExactly("members[3].name notInRegister 《浙江省集体合同条例》第十条");
    }

    @Test
    void afterTheFirstRoundTheTeamsStayAsTheyAre() {
        CaseNumber c = table.inRound1();
        assertThat(codes(as(CHEN, () -> teams.name(c, Side.WORKERS, Table.workersTeam()))))
                .containsExactly("teamFixed");
    }

    @Test
    void namesakesAreToldApartByTheirPost() {
        Team team = new Team(
                Side.WORKERS,
                IntStream.range(0, 2)
                        .mapToObj(i -> new Team.Negotiator(
                                new NegotiatorEntry(
                                        UUID.randomUUID(),
                                        "张伟",
                                        false,
                                        i == 0 ? "钳工" : "焊工",
                                        null,
                                        "职代会选举",
                                        i == 0,
                                        false,
                                        null),
                                null))
                        .toList(),
                java.time.Instant.EPOCH,
                List.of());
        Attendance attendance = Attendance.of(java.util.Map.of(Side.WORKERS, team));
        assertThat(attendance.labels(Side.WORKERS)).containsExactly("张伟（钳工）", "张伟（焊工）");
        assertThat(attendance.chiefThere(Side.WORKERS, List.of("张伟（焊工）"))).isFalse();
        assertThat(attendance.strangers(List.of("张伟"))).containsExactly("张伟");
    }

    @Test
    void theDataIsHandedOverOnceWithEveryItemAnswered() {
        CaseNumber c = table.withTeams();
        List<DataAnswer> all = table.answers(c);
        assertThat(codes(as(CHEN, () -> dataRoom.handOver(c, all)))).containsExactly("notYours");
        assertThat(laws(as(CLERK, () -> dataRoom.handOver(c, all.subList(0, 2)))))
                .containsExactly("answers[2].state itemNotAnswered 《浙江省集体合同条例》第十六条");
        as(CLERK, () -> Table.done(dataRoom.handOver(c, all)));
        assertThat(codes(as(CLERK, () -> dataRoom.handOver(c, all)))).containsExactly("dataAlreadyHandedOver");
        assertThat(dataRoom.items(c)).allSatisfy(i -> assertThat(i.answeredAt()).isNotNull());
    }

    @Test
    void aRefusedItemNeedsAReasonAndStaysVisible() {
        CaseNumber c = table.withTeams();
        List<DataAnswer> answers = new ArrayList<>(table.answers(c));
        UUID item = answers.get(1).item();
        answers.set(1, new DataAnswer(item, DataAnswer.State.REFUSED, " ", null, null));
        assertThat(laws(as(CLERK, () -> dataRoom.handOver(c, answers))))
                .containsExactly("answers[1].text remarkMissing.REFUSED 《浙江省集体合同条例》第四十二条第（六）项");
        answers.set(1, new DataAnswer(item, DataAnswer.State.REFUSED, "上市前静默期", null, null));
        as(CLERK, () -> Table.done(dataRoom.handOver(c, answers)));
        assertThat(dataRoom.items(c).get(1).state()).isEqualTo(DataAnswer.State.REFUSED);
        assertThat(dataRoom.items(c).get(1).text()).isEqualTo("上市前静默期");
    }

    @Test
    void aFileIsWhatItsContentSays() {
        CaseNumber c = table.withTeams();
        assertThat(handOver(c, "收入.pdf", "MZ not a pdf".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("answers[0].file fileOfWrongType -");
        assertThat(handOver(c, "收入.html", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("answers[0].file fileOfWrongType -");
        assertThat(handOver(c, "收入.csv", new byte[FileKinds.MOST_BYTES + 1]))
                .containsExactly("answers[0].file fileTooBig -");
        assertThat(handOver(c, "收入.csv", "年度,收入\n2025,118600000\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        UUID item = dataRoom.items(c).get(0).id();
        assertThat(as(CHEN, () -> dataRoom.file(c, item)).orElseThrow().mediaType())
                .isEqualTo("text/csv");
        assertThat(as(STRANGER, () -> dataRoom.file(c, item))).isEmpty();
    }

    @Test
    void aWorkbookIsToldFromOtherArchives() throws Exception {
        assertThat(FileKinds.of("a.xlsx", workbook()))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        java.io.ByteArrayOutputStream archive = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(archive)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("virus.exe"));
        }
        assertThat(FileKinds.of("a.xlsx", archive.toByteArray())).isEmpty();
    }

    private static byte[] workbook() throws java.io.IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            book.createSheet("收入");
            book.write(out);
        }
        return out.toByteArray();
    }

    private List<String> handOver(CaseNumber c, String name, byte[] content) {
        List<DataAnswer> answers = new ArrayList<>(table.answers(c));
        answers.set(0, new DataAnswer(answers.get(0).item(), DataAnswer.State.GIVEN, "", name, content));
        return laws(as(CLERK, () -> dataRoom.handOver(c, answers)));
    }

    @Test
    void article16DataLaterThanSevenDaysBeforeTheMeetingKeepsItFromBeingHeldUnlessTheWorkersWaive() {
        CaseNumber early = table.withTeams();
        table.day(3, 5);
        as(CLERK, () -> Table.done(dataRoom.handOver(early, table.answers(early))));
        assertThat(dataRoom.isLate(early)).isFalse();
        CaseNumber late = table.withTeams();
        table.day(3, 6);
        as(CLERK, () -> Table.done(dataRoom.handOver(late, table.answers(late))));
        assertThat(dataRoom.isLate(late)).isTrue();
        table.day(3, 12);
        assertThat(laws(as(CHEN, () -> bargaining.openRound(late, Table.meeting(3, 12)))))
                .containsExactly("date dataTooLate 《浙江省集体合同条例》第十六条");
        as(CHEN, () -> Table.done(dataRoom.waive(late, "照常开会")));
        assertThat(as(CHEN, () -> bargaining.openRound(late, Table.meeting(3, 12)))
                        .isDone())
                .isTrue();
    }
}
