package org.wageaccord.bargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.STRANGER;
import static org.wageaccord.bargaining.Table.YING;
import static org.wageaccord.bargaining.Table.as;
import static org.wageaccord.bargaining.Table.codes;
import static org.wageaccord.bargaining.Table.laws;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.documents.FileKinds;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.TermsBook;

/** The door over a real database: the talks of the example, and everything that is refused on the way. */
@BargainingRoom
class BargainingTests {

    @Autowired
    Teams teams;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Table table;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    @Test
    void theTalksOfTheExampleEndInADraftOfVersionFive() {
        CaseNumber c = table.inRound3();
        assertThat(table.submit(c, Side.ENTERPRISE, Example.agreed())).isEqualTo(5);
        assertThat(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 5)).orElseThrow())
                .isEqualTo(5);
        String digest = TermsBook.digest(Example.agreed());
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, digest)));
        assertThat(bargaining.agreedDraft(c)).isEmpty();
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));

        Draft draft = bargaining.agreedDraft(c).orElseThrow();
        assertThat(draft.version()).isEqualTo(5);
        assertThat(draft.round()).isEqualTo(3);
        assertThat(draft.agreedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(draft.digest()).isEqualTo(digest);
        assertThat(draft.terms()).usingRecursiveComparison().isEqualTo(Example.agreed());
        assertThat(draft.terms().costOfYear()).isEqualByComparingTo("1180128");

        table.close(c, 3, Table.minutes(null));
        List<RoundRecord> rounds = bargaining.rounds(c);
        assertThat(rounds).extracting(RoundRecord::chair).containsExactly(Side.WORKERS, Side.ENTERPRISE, Side.WORKERS);
        assertThat(rounds).extracting(RoundRecord::chairName).containsExactly("陈某", "应某", "陈某");
        assertThat(rounds).extracting(RoundRecord::suspendedDays).containsExactly(0, 14, 0);
        assertThat(rounds).extracting(RoundRecord::draftAgreed).containsExactly(false, false, true);
        assertThat(rounds.stream().flatMap(r -> r.positions().stream()).map(RoundRecord.Position::version))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(bargaining.table(c).orElseThrow().suspendedDays()).isEqualTo(14);
    }

    @Test
    void everyActIsInTheLedgerWithItsDigest() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(jdbc.sql(
                                "select act || coalesce(' ' || side, '') || coalesce(' ' || digest, '') from audit.ledger_entry "
                                        + "where case_number = ? order by at, entry_id")
                        .param(c.toString())
                        .query(String.class)
                        .list())
                .contains(
                        "teams.teamNamed WORKERS",
                        "teams.teamNamed ENTERPRISE",
                        "dataroom.dataHandedOver",
                        "bargaining.positionSubmitted WORKERS " + TermsBook.digest(Example.workersInRound1()));
    }

    @Test
    void openingATableTwiceDoesNothing() {
        CaseNumber c = table.set();
        bargaining.open(Example.opening(c));
        assertThat(dataRoom.items(c)).hasSize(3);
    }

    // ---- teams

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

    // ---- data

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

    // ---- rounds

    @Test
    void aRoundNeedsTeamsDataAndTheRightChair() {
        CaseNumber c = table.set();
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 4)))))
                .startsWith("notInTheChair.WORKERS", "teamsNotNamed", "dataNotHandedOver");
        CaseNumber named = table.withTeams();
        assertThat(laws(as(CHEN, () -> bargaining.openRound(named, Table.meeting(3, 4)))))
                .containsExactly("null dataNotHandedOver 《浙江省集体合同条例》第十六条");
        CaseNumber ready = table.ready();
        table.day(3, 12);
        assertThat(laws(as(YING, () -> bargaining.openRound(ready, Table.meeting(3, 12)))))
                .containsExactly("null notInTheChair.WORKERS 《浙江省集体合同条例》第十六条");
    }

    @Test
    void theRecorderSitsOnNeitherTeam() {
        CaseNumber c = table.ready();
        table.day(3, 12);
        RoundOpening m = Table.meeting(3, 12);
        assertThat(laws(as(CHEN, () -> bargaining.openRound(c, with(m, "李某", m.attendance())))))
                .containsExactly("recorder recorderOnTeam 《集体合同规定》第三十三条第（五）项");
    }

    @Test
    void bothChiefsAndMoreThanHalfOfEachTeamArePresent() {
        CaseNumber c = table.ready();
        table.day(3, 12);
        RoundOpening m = Table.meeting(3, 12);
        assertThat(codes(as(
                        CHEN,
                        () -> bargaining.openRound(c, with(m, "钱某", List.of("陈某", "李某", "周某", "吴某", "郑某", "旁人"))))))
                .containsExactly("strangerPresent", "chiefAbsent.ENTERPRISE", "tooFewPresent.WORKERS");
        assertThat(as(CHEN, () -> bargaining.openRound(c, with(m, "钱某", List.of("陈某", "李某", "指导员", "应某", "吴某", "郑某"))))
                        .isDone())
                .isTrue();
        RoundRecord round = bargaining.rounds(c).get(0);
        assertThat(round.workersPresent()).containsExactly("陈某", "李某", "指导员");
        assertThat(round.workersTeam()).isEqualTo(5);
    }

    private static RoundOpening with(RoundOpening m, String recorder, List<String> attendance) {
        return new RoundOpening(m.date(), m.place(), recorder, attendance, m.agenda(), m.guests());
    }

    @Test
    void aRoundIsNotBeforeItsPredecessorNorInTheFuture() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 12)))))
                .containsExactly("roundStillOpen");
        table.close(c, 1, Table.minutes(LocalDate.of(2026, 3, 19)));
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 11)))))
                .containsExactly("roundBeforePredecessor");
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(3, 13)))))
                .containsExactly("roundInFuture");
    }

    // ---- positions

    @Test
    void aSideActsOnceInARoundAndOnlyThroughItsChief() {
        CaseNumber c = table.inRound1();
        Terms terms = Example.workersInRound1();
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("notYours");
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("notYours");
        table.submit(c, Side.WORKERS, terms);
        assertThat(codes(as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, terms, ""))))
                .containsExactly("actedThisRound");
        assertThat(bargaining.table(c).orElseThrow().positionDuties()).containsExactly(Side.ENTERPRISE);
    }

    @Test
    void anUnlawfulPositionChangesNothing() {
        CaseNumber c = table.inRound1();
        Terms low = Example.terms(new int[] {2000, 4326, 5253, 6592, 8446}, new int[] {0, 100, 200, 400, 600});
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, low, ""))))
                .containsExactly("payNotAboveMinimum");
        assertThat(bargaining.rounds(c).get(0).positions()).isEmpty();
    }

    @Test
    void outsideARoundNothingIsPutOrAccepted() {
        CaseNumber c = table.ready();
        assertThat(codes(as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.offer(), ""))))
                .containsExactly("noOpenRound");
        assertThat(codes(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 1))))
                .containsExactly("noOpenRound", "nothingToAccept");
    }

    @Test
    void onlyTheOtherSidesNewestPositionAsSeenIsAccepted() {
        CaseNumber c = table.inRound3();
        assertThat(codes(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 1))))
                .containsExactly("stalePosition");
        assertThat(codes(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 4))))
                .containsExactly("stalePosition");
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        assertThat(codes(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 3))))
                .containsExactly("stalePosition");
        assertThat(as(CHEN, () -> bargaining.acceptPosition(c, Side.WORKERS, 5)).isDone())
                .isTrue();
    }

    @Test
    void afterAnAcceptanceTheOtherSidesDutyIsOver() {
        CaseNumber c = table.inRound3();
        as(CHEN, () -> Table.done(bargaining.acceptPosition(c, Side.WORKERS, 3)));
        assertThat(bargaining.table(c).orElseThrow().positionDuties()).isEmpty();
        assertThat(codes(as(YING, () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.agreed(), ""))))
                .containsExactly("acceptedAlready");
    }

    @Test
    void theDraftIsAgreedByItsExactDigestOnceByEachChief() {
        CaseNumber c = table.inRound3();
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, "x"))))
                .containsExactly("noDraftToAgree");
        as(CHEN, () -> Table.done(bargaining.acceptPosition(c, Side.WORKERS, 3)));
        String digest = TermsBook.digest(Example.enterpriseInRound2());
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, TermsBook.digest(Example.agreed())))))
                .containsExactly("otherDraft");
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.agreeDraft(c, Side.WORKERS, digest))))
                .containsExactly("notYours");
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));
        assertThat(codes(as(CHEN, () -> bargaining.agreeDraft(c, Side.WORKERS, digest))))
                .containsExactly("agreedBefore");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(null)))))
                .contains("draftStillToConfirm");
    }

    @Test
    void versionsCountWithoutGapsWhenBothSidesSubmitAtTheSameMoment() throws Exception {
        for (int i = 0; i < 5; i++) {
            CaseNumber c = table.inRound1();
            List<Outcome<Integer>> outcomes = together(List.of(
                    () -> as(
                            YING,
                            () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.enterpriseInRound1(), "")),
                    () -> as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.workersInRound1(), "")),
                    () -> as(
                            YING,
                            () -> bargaining.submitPosition(c, Side.ENTERPRISE, Example.enterpriseInRound2(), "")),
                    () -> as(CHEN, () -> bargaining.submitPosition(c, Side.WORKERS, Example.workersInRound2(), ""))));
            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(2);
            assertThat(outcomes.stream().flatMap(o -> codes(o).stream()))
                    .containsExactly("actedThisRound", "actedThisRound");
            assertThat(bargaining.rounds(c).get(0).positions())
                    .extracting(RoundRecord.Position::version)
                    .containsExactly(1, 2);
        }
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }

    // ---- drafts

    @Test
    void aDraftIsSeenByItsOwnSideOnly() {
        CaseNumber c = table.inRound1();
        as(
                NEGOTIATOR,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 0, Example.workersInRound1(), "")
                        .orElseThrow());
        assertThat(as(CHEN, () -> bargaining.draft(c, Side.WORKERS))
                        .orElseThrow()
                        .by())
                .isEqualTo("李某");
        assertThat(as(YING, () -> bargaining.draft(c, Side.WORKERS))).isEmpty();
        assertThat(codes(as(YING, () -> bargaining.saveDraft(c, Side.WORKERS, 1, Example.offer(), ""))))
                .containsExactly("notYours");
        assertThat(codes(as(YING, () -> bargaining.submitDraft(c, Side.WORKERS, 1))))
                .containsExactly("noDraft");
    }

    @Test
    void ofTwoPeopleEditingTheSameDraftTheSecondIsRefusedAndTheFirstIsKept() {
        CaseNumber c = table.inRound1();
        as(
                CHEN,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 0, Example.workersInRound1(), "一")
                        .orElseThrow());
        assertThat(codes(as(NEGOTIATOR, () -> bargaining.saveDraft(c, Side.WORKERS, 0, Example.offer(), "二"))))
                .containsExactly("draftChangedMeanwhile");
        as(
                NEGOTIATOR,
                () -> bargaining
                        .saveDraft(c, Side.WORKERS, 1, Example.workersInRound2(), "三")
                        .orElseThrow());
        assertThat(codes(as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 1))))
                .containsExactly("draftChangedMeanwhile");
        assertThat(as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 2)).orElseThrow())
                .isEqualTo(1);
        assertThat(bargaining.rounds(c).get(0).positions().get(0).reason()).isEqualTo("三");
    }

    @Test
    void theSideThatGotTheOfferStartsFromThePayOfToday() {
        CaseNumber c = table.inRound1();
        assertThat(as(YING, () -> bargaining.draft(c, Side.ENTERPRISE))
                        .orElseThrow()
                        .terms()
                        .cost())
                .isZero();
        assertThat(as(CHEN, () -> bargaining.draft(c, Side.WORKERS))
                        .orElseThrow()
                        .terms()
                        .costOfYear())
                .isEqualByComparingTo("1847520");
    }

    // ---- minutes

    @Test
    void minutesFollowThePositionsAndNameTheNextMeeting() {
        CaseNumber c = table.inRound1();
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 19))))))
                .containsExactly("positionsOpen");
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(null)))))
                .containsExactly("nextMeeting nextMeetingMissing 《浙江省集体合同条例》第十七条");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 11))))))
                .containsExactly("nextMeetingBeforeRound");
        assertThat(codes(as(YING, () -> bargaining.writeMinutes(c, Table.minutes(LocalDate.of(2026, 3, 19))))))
                .containsExactly("notYours");
        assertThat(codes(as(CHEN, () -> bargaining.confirmMinutes(c, 1, Side.WORKERS))))
                .containsExactly("noMinutesToConfirm");
    }

    @Test
    void minutesCanBeCorrectedUntilOneSideConfirmedAndAreThenLocked() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        MinutesEntry first = Table.minutes(LocalDate.of(2026, 3, 19));
        MinutesEntry second = Table.minutes(LocalDate.of(2026, 3, 20));
        as(CHEN, () -> Table.done(bargaining.writeMinutes(c, first)));
        as(CHEN, () -> Table.done(bargaining.writeMinutes(c, second)));
        as(YING, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.ENTERPRISE)));
        assertThat(codes(as(YING, () -> bargaining.confirmMinutes(c, 1, Side.ENTERPRISE))))
                .containsExactly("confirmedBefore");
        assertThat(codes(as(CHEN, () -> bargaining.writeMinutes(c, first)))).containsExactly("minutesConfirmed");
        as(CHEN, () -> Table.done(bargaining.confirmMinutes(c, 1, Side.WORKERS)));
        assertThat(codes(as(CHEN, () -> bargaining.confirmMinutes(c, 1, Side.WORKERS))))
                .containsExactly("noMinutesToConfirm");
        assertThat(bargaining.rounds(c).get(0).minutes()).isEqualTo(second);
    }

    @Test
    void aSuspensionNeedsTheConsentOfBothAndLastsSixtyDaysInAll() {
        CaseNumber c = table.inRound3();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound2());
        table.submit(c, Side.WORKERS, Example.workersInRound2());
        MinutesEntry alone = new MinutesEntry("甲", "乙", "丙", true, false, false, "原因", LocalDate.of(2026, 4, 9), "会议室");
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, alone))))
                .containsExactly(
                        "workersConsent workersConsentMissing 《浙江省集体合同条例》第十七条",
                        "enterpriseConsent enterpriseConsentMissing 《浙江省企业民主管理条例》第二十九条");
        assertThat(laws(as(CHEN, () -> bargaining.writeMinutes(c, Table.suspended(LocalDate.of(2026, 5, 19))))))
                .containsExactly("nextMeeting tooLong 《浙江省企业民主管理条例》第二十九条");
        assertThat(as(CHEN, () -> bargaining.writeMinutes(c, Table.suspended(LocalDate.of(2026, 5, 18))))
                        .isDone())
                .isTrue();
        assertThat(bargaining.table(c).orElseThrow().suspendedDays()).isEqualTo(60);
    }

    @Test
    void afterAFailedVoteAnotherRoundIsHeldAndTheOldDraftIsGone() {
        CaseNumber c = table.inRound3();
        as(CHEN, () -> Table.done(bargaining.acceptPosition(c, Side.WORKERS, 3)));
        String digest = TermsBook.digest(Example.enterpriseInRound2());
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, digest)));
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, digest)));
        table.close(c, 3, Table.minutes(null));
        assertThat(codes(as(YING, () -> bargaining.openRound(c, Table.meeting(4, 2)))))
                .containsExactly("draftAlreadyAgreed");
        bargaining.reopen(c, "职代会未通过");
        bargaining.reopen(c, "职代会未通过");
        assertThat(bargaining.agreedDraft(c)).isEmpty();
        assertThat(as(YING, () -> bargaining.openRound(c, Table.meeting(4, 2))).orElseThrow())
                .isEqualTo(4);
        table.submit(c, Side.ENTERPRISE, Example.agreed());
        as(CHEN, () -> Table.done(bargaining.acceptPosition(c, Side.WORKERS, 5)));
        String newDigest = TermsBook.digest(Example.agreed());
        as(CHEN, () -> Table.done(bargaining.agreeDraft(c, Side.WORKERS, newDigest)));
        as(YING, () -> Table.done(bargaining.agreeDraft(c, Side.ENTERPRISE, newDigest)));
        assertThat(bargaining.agreedDraft(c).orElseThrow().version()).isEqualTo(5);
        assertThat(bargaining.rounds(c)).extracting(RoundRecord::draftAgreed).containsExactly(false, false, true, true);
    }

    // ---- facts

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bargaining.negotiation_table",
                "teams.bench",
                "teams.team",
                "teams.fixing",
                "dataroom.room",
                "dataroom.meeting_held",
                "dataroom.item",
                "dataroom.answer",
                "dataroom.handover",
                "bargaining.round",
                "bargaining.position",
                "bargaining.acceptance",
                "bargaining.draft_confirmation",
                "bargaining.minutes",
                "bargaining.minutes_confirmation",
                "bargaining.reopening"
            })
    void whatWasPutOnTheTableCannotBeChangedOrTakenAway(String name) {
        CaseNumber c = table.inRound3();
        as(CHEN, () -> Table.done(bargaining.acceptPosition(c, Side.WORKERS, 3)));
        as(
                CHEN,
                () -> Table.done(
                        bargaining.agreeDraft(c, Side.WORKERS, TermsBook.digest(Example.enterpriseInRound2()))));
        bargaining.reopen(c, "异议");
        String column = jdbc.sql(
                        "select column_name from information_schema.columns where table_schema || '.' || table_name = ? limit 1")
                .param(name)
                .query(String.class)
                .single();
        for (String change : List.of(
                "update " + name + " set " + column + " = " + column,
                "delete from " + name,
                "truncate " + name + " cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("append-only");
        }
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
}
