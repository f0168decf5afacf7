package org.wageaccord.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.FORMER_CHAIR;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.INVOLVED;
import static org.wageaccord.filing.FilingCast.LONG_AGO;
import static org.wageaccord.filing.FilingCast.NEGOTIATOR;
import static org.wageaccord.filing.FilingCast.UNION_CHAIR;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.WORKER;
import static org.wageaccord.filing.FilingCast.as;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;

/** A filing from the signature to its publication, on PostgreSQL; it starts its clock anew. */
@FilingRoom
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingsTests {

    @Autowired
    Filings filings;

    @Autowired
    FilingRegister register;

    @Autowired
    FilingCast cast;

    @Autowired
    LegalClock clock;

    @Autowired
    Statute statute;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private void goTo(LocalDate day) {
        clock.advanceTo(day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private CaseNumber prepared() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        return number;
    }

    private CaseNumber filed() {
        CaseNumber number = prepared();
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    private CaseNumber accepted() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        return number;
    }

    private CaseNumber inForce() {
        CaseNumber number = accepted();
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()))
                .orElseThrow();
        return number;
    }

    private FilingRecord filing(CaseNumber number) {
        return filings.filing(number).orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring("refusal.filing.".length()))
                .toList();
    }

    @Test
    @Order(1)
    void theWorkedExampleRunsFromSignatureToPublication() {
        cast.startOver();
        assertThat(statute.today()).isEqualTo(LocalDate.of(2026, 4, 17));
        CaseNumber number = prepared();
        goTo(LocalDate.of(2026, 4, 21));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).receivedOn()).isEqualTo(LocalDate.of(2026, 4, 21));
        assertThat(filing(number).state()).isEqualTo(FilingState.UNION_REVIEW);
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        goTo(LocalDate.of(2026, 4, 29));
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()))
                .orElseThrow();
        assertThat(filing(number).effective()).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(filing(number).tacit()).isFalse();
        goTo(LocalDate.of(2026, 4, 30));
        as(HANDLER, () -> filings.publish(number, new PublicationEntry("公告栏", "厂区一号门")))
                .orElseThrow();
        as(UNION_CHAIR, () -> filings.fileWithUpperUnion(number)).orElseThrow();
        FilingRecord published = filing(number);
        assertThat(published.state()).isEqualTo(FilingState.PUBLISHED);
        assertThat(published.filedWithUpperUnionOn()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(published.facts())
                .isEqualTo(FiledInTime.told(
                        FilingSamples.facts(number, LocalDate.of(2026, 4, 17)), LocalDate.of(2026, 4, 21), false));
        assertThat(events.stream(PackageFiled.class)).hasSize(1);
        assertThat(events.stream(ReviewPassed.class).map(ReviewPassed::office))
                .containsExactly(Office.CITY_UNION, Office.LABOR_BUREAU);
        assertThat(events.stream(AgreementInForce.class))
                .containsExactly(new AgreementInForce(number, LocalDate.of(2026, 4, 29), false));
        assertThat(events.stream(AgreementPublished.class)).hasSize(1);
        assertThat(events.stream(FiledWithUpperUnion.class)).hasSize(1);
    }

    @Test
    void whatIsMissingIsRefusedUntilThePaperIsThere() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today(), "第一稿", ""));
        assertThat(codes(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("materialMissing");
        assertThat(filing(number).filedAt()).isNull();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        filings.prepare(FilingSamples.facts(number, statute.today()));
        assertThat(filing(number).submission()).isEqualTo(1);
        assertThat(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))
                        .isDone())
                .isTrue();
        assertThat(codes(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("alreadyFiled");
    }

    @Test
    void onlyTheEnterpriseFilesAndOnlyTheOfficesReview() {
        CaseNumber number = prepared();
        assertThat(codes(as(UNION_CHAIR, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("notYours");
        assertThat(codes(as(HANDLER, () -> filings.file(cast.fresh(), FilingSamples.entry()))))
                .containsExactly("notPrepared");
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(codes(as(INVOLVED, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))))
                .containsExactly("reviewerInvolved");
        assertThat(codes(as(
                        BUREAU_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))))
                .containsExactly("notYours");
        assertThat(filing(number).decisions()).isEmpty();
    }

    private CaseNumber returned() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        return number;
    }

    private static List<Supply> supplied(String words) {
        return List.of(new Supply("首席代表身份证明", words, "证明.pdf", "%PDF-1.7 证明".getBytes(UTF_8)));
    }

    @Test
    void everythingMissingIsSuppliedOnceAndTheReviewTermCountsFromTheNewReceipt() {
        CaseNumber number = returned();
        assertThat(filing(number).state()).isEqualTo(FilingState.RETURNED);
        assertThat(filing(number).missing()).containsExactly("首席代表身份证明");
        LocalDate due = statute.deadline("SUPPLY", statute.today()).due();
        assertThat(filing(number).application().supplyBy()).isEqualTo(due);
        clock.advance(Duration.ofDays(3));
        assertThat(codes(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("supplyMissing");
        assertThat(codes(as(
                        HANDLER,
                        () -> filings.file(
                                number,
                                FilingSamples.entry(),
                                List.of(
                                        new Supply("首席代表身份证明", "", "a.pdf", "text".getBytes(UTF_8)),
                                        new Supply("别的", "附上", null, null))))))
                .containsExactly("fileOfWrongType", "supplyUnknown");
        as(HANDLER, () -> filings.file(number, FilingSamples.entry(), supplied("随附身份证明")))
                .orElseThrow();
        FilingRecord again = filing(number);
        assertThat(again.submission()).isEqualTo(2);
        assertThat(again.receivedOn()).isEqualTo(statute.today());
        assertThat(again.state()).isEqualTo(FilingState.UNION_REVIEW);
        assertThat(again.application().number()).isEqualTo(1);
        Supplied proof = again.application().supplies().get(0);
        assertThat(as(UNION_REVIEWER, () -> filings.suppliedFile(number, proof.id()))
                        .orElseThrow()
                        .mediaType())
                .isEqualTo("application/pdf");
        assertThat(as(WORKER, () -> filings.suppliedFile(number, proof.id()))).isEmpty();
        assertThat(codes(as(
                        UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))))
                .containsExactly("returnedOnce");
        assertThat(events.stream(FilingReturned.class).map(FilingReturned::supplyBy))
                .containsExactly(due);
    }

    @Test
    void whatIsSuppliedInTimeDoesNotMakeAFilingLateThatCameInTime() {
        CaseNumber number = prepared();
        goTo(statute.deadline("T10", statute.today()).due());
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).application().late()).isFalse();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        clock.advance(Duration.ofDays(2));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry(), supplied("")))
                .orElseThrow();
        assertThat(filing(number).application().late()).isFalse();
    }

    @Test
    void whatIsNotSuppliedInTimeCountsAsWithdrawnAndMayBeFiledAnewAndReturnedOnceMore() {
        CaseNumber number = returned();
        LocalDate due = filing(number).application().supplyBy();
        assertThatThrownBy(() -> as(HANDLER, () -> {
                    filings.supplyTermOver(number);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> filings.supplyTermOver(number)).isInstanceOf(IllegalStateException.class);
        goTo(due.plusDays(1));
        Outcome<Void> late = as(HANDLER, () -> filings.file(number, FilingSamples.entry(), supplied("来了")));
        assertThat(codes(late)).containsExactly("supplyTooLate");
        assertThat(late.refusals().get(0).citation()).hasToString("《浙江省保障“最多跑一次”改革规定》第十一条");
        as(Actor.PLATFORM, () -> {
            filings.supplyTermOver(number);
            filings.supplyTermOver(number);
            return true;
        });
        assertThat(filing(number).state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(events.stream(FilingWithdrawn.class)).containsExactly(new FilingWithdrawn(number, 1, due));
        assertThat(codes(as(
                        UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))))
                .containsExactly("notFiled");
        filings.prepare(FilingSamples.facts(number, filing(number).facts().signedOn()));
        assertThat(filing(number).state()).isEqualTo(FilingState.WITHDRAWN);
        assertThat(filing(number).application().lastEntry()).isEqualTo(FilingSamples.entry());
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.UNION_REVIEW);
        assertThat(filing(number).submission()).isEqualTo(2);
        assertThat(filing(number).application().number()).isEqualTo(2);
        assertThat(as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                        .isDone())
                .isTrue();
    }

    @Test
    void whoActedForASideOfTheCaseCannotReviewItEvenWhenThatIsOver() {
        CaseNumber number = filed();
        assertThat(codes(
                        as(FORMER_CHAIR, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))))
                .containsExactly("reviewerInvolved");
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        assertThat(codes(as(NEGOTIATOR, () -> filings.accept(number)))).containsExactly("reviewerInvolved");
        assertThat(as(NEGOTIATOR, () -> filings.desk(filing(number)).accepts())).isFalse();
        assertThat(as(LONG_AGO, () -> filings.accept(number)).isDone()).isTrue();
    }

    @Test
    void anObjectionAfterTheTermUndoesNoEffectAndIsKeptAsAFinding() {
        CaseNumber number = filed();
        LocalDate due = statute.deadline("T11", filing(number).receivedOn()).due();
        goTo(due.plusDays(1));
        assertThat(as(BUREAU_REVIEWER, () -> filings.desk(filing(number)).finds()))
                .isEqualTo(Office.LABOR_BUREAU);
        assertThat(as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.objection()))
                        .orElseThrow())
                .isEqualTo(Timeliness.LATE);
        as(Actor.PLATFORM, () -> {
            filings.tacitlyInForce(number, due.plusDays(1));
            return true;
        });
        assertThat(as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.objection()))
                        .orElseThrow())
                .isEqualTo(Timeliness.LATE);
        FilingRecord filing = filing(number);
        assertThat(filing.state()).isEqualTo(FilingState.IN_FORCE);
        assertThat(filing.effective()).isEqualTo(due.plusDays(1));
        assertThat(filing.decisions()).isEmpty();
        assertThat(filing.lateObjections()).hasSize(2);
        assertThat(events.stream(LateObjectionFound.class))
                .contains(new LateObjectionFound(number, Office.LABOR_BUREAU, "胡某", "第八条", due))
                .hasSize(2);
        assertThat(codes(as(
                        BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.objection()))))
                .containsExactly("alreadyFound");
        Outcome<Timeliness> tooLate =
                as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()));
        assertThat(codes(tooLate)).containsExactly("alreadyInForce");
        assertThat(tooLate.refusals().get(0).citation()).hasToString("《浙江省集体合同条例》第三十四条");
        assertThat(codes(as(FORMER_CHAIR, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.objection()))))
                .contains("reviewerInvolved");
    }

    @Test
    void anExtendedTermHoldsAtTheDoorsToo() {
        CaseNumber supplying = returned();
        LocalDate supplyBy = filing(supplying).application().supplyBy();
        Deadline longer = statute.deadline("SUPPLY", supplyBy);
        as(Actor.PLATFORM, () -> {
            filings.termMoved(supplying, supplyBy, longer);
            filings.termMoved(supplying, supplyBy, longer);
            return true;
        });
        assertThat(filing(supplying).application().supplyBy()).isEqualTo(longer.due());
        goTo(supplyBy.plusDays(1));
        as(HANDLER, () -> filings.file(supplying, FilingSamples.entry(), supplied("")))
                .orElseThrow();

        CaseNumber reviewed = filed();
        LocalDate received = filing(reviewed).receivedOn();
        LocalDate due = statute.deadline("T11", received).due();
        Deadline after = statute.deadline("T11", received.plusDays(7));
        filings.termMoved(reviewed, due, after);
        goTo(due.plusDays(1));
        assertThatThrownBy(() -> as(Actor.PLATFORM, () -> {
                    filings.tacitlyInForce(reviewed, due.plusDays(1));
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(as(UNION_REVIEWER, () -> filings.decide(reviewed, Office.CITY_UNION, FilingSamples.objection()))
                        .orElseThrow())
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(filing(reviewed).state()).isEqualTo(FilingState.OBJECTED);
        assertThatThrownBy(() -> filings.termMoved(reviewed, after.due(), after))
                .hasMessageContaining("cannot end before " + after.due());
    }

    @Test
    void anObjectionLeadsToTheNextSubmissionAfterRevision() {
        CaseNumber number = accepted();
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.objection()))
                .orElseThrow();
        assertThat(events.stream(ReviewObjected.class).map(ReviewObjected::clauses))
                .containsExactly("第八条");
        assertThat(codes(as(HANDLER, () -> filings.file(number, FilingSamples.entry()))))
                .containsExactly("notRevised");
        filings.prepare(FilingSamples.facts(number, statute.today(), "第二稿", number.paper(9)));
        assertThat(filing(number).submission()).isEqualTo(2);
        assertThat(filing(number).entry()).isNull();
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.UNION_REVIEW);
        assertThat(filing(number).acceptedAt()).isNull();
        assertThat(filing(number).decisions()).hasSize(2);
        assertThat(filing(number).filingRule()).isEqualTo("T12");
        assertThat(filing(number).application().number()).isEqualTo(2);
    }

    @Test
    void silenceForFifteenDaysBringsItIntoForceAndALateDecisionIsRefused() {
        CaseNumber number = filed();
        LocalDate due = filing(number).receivedOn().plusDays(15);
        assertThatThrownBy(() -> as(HANDLER, () -> {
                    filings.tacitlyInForce(number, due.plusDays(1));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> filings.tacitlyInForce(number, due)).isInstanceOf(IllegalArgumentException.class);
        LocalDate effective =
                statute.deadline("T11", filing(number).receivedOn()).due().plusDays(1);
        goTo(effective);
        Outcome<Timeliness> late =
                as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()));
        assertThat(codes(late)).containsExactly("tooLate");
        assertThat(late.refusals().get(0).citation()).hasToString("《浙江省集体合同条例》第三十四条");
        as(Actor.PLATFORM, () -> {
            filings.tacitlyInForce(number, effective);
            filings.tacitlyInForce(number, effective);
            return true;
        });
        assertThat(filing(number).effective()).isEqualTo(effective);
        assertThat(filing(number).tacit()).isTrue();
        assertThat(events.stream(AgreementInForce.class)).hasSize(1);
    }

    @Test
    void publicationWaitsForEffectAndHappensOnce() {
        CaseNumber waiting = accepted();
        PublicationEntry board = new PublicationEntry("公告栏", "");
        assertThat(codes(as(HANDLER, () -> filings.publish(waiting, board)))).containsExactly("notInForce");
        assertThat(codes(as(UNION_CHAIR, () -> filings.fileWithUpperUnion(waiting))))
                .containsExactly("notInForce");
        CaseNumber number = inForce();
        assertThat(codes(as(WORKER, () -> filings.acknowledge(number)))).containsExactly("notPublished");
        goTo(statute.deadline("T13", statute.today()).due().plusDays(1));
        as(HANDLER, () -> filings.publish(number, board)).orElseThrow();
        assertThat(jdbc.sql("select late from filing.publication where case_number = ?")
                        .param(number.toString())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(codes(as(HANDLER, () -> filings.publish(number, board)))).containsExactly("alreadyPublished");
        as(UNION_CHAIR, () -> filings.fileWithUpperUnion(number)).orElseThrow();
        assertThat(codes(as(UNION_CHAIR, () -> filings.fileWithUpperUnion(number))))
                .containsExactly("alreadyWithUpperUnion");
        as(WORKER, () -> filings.acknowledge(number)).orElseThrow();
        as(WORKER, () -> filings.acknowledge(number)).orElseThrow();
        assertThat(as(WORKER, () -> filings.readers(filing(number)))).isEqualTo(new Readers(1, false, true));
    }

    @Test
    void theOfficesSeeEveryFilingOthersThePublishedOnes() {
        CaseNumber number = filed();
        RegisterQuery query = RegisterQuery.of(number.toString(), Optional.empty());
        assertThat(as(UNION_REVIEWER, () -> register.lines(query, 0, 20)))
                .extracting(FilingLine::state)
                .containsExactly(FilingState.UNION_REVIEW);
        assertThat(as(WORKER, () -> register.lines(query, 0, 20))).isEmpty();
        RegisterQuery reviewed = RegisterQuery.of("", Optional.of(FilingState.UNION_REVIEW));
        assertThat(as(UNION_REVIEWER, () -> register.count(reviewed))).isPositive();
    }

    @Test
    void submissionsDecisionsAndPublicationsAreNeverChanged() {
        inForce();
        CaseNumber back = returned();
        as(HANDLER, () -> filings.file(back, FilingSamples.entry(), supplied("")))
                .orElseThrow();
        CaseNumber withdrawn = returned();
        CaseNumber silent = filed();
        goTo(filing(withdrawn).application().supplyBy().plusDays(20));
        filings.supplyTermOver(withdrawn);
        as(BUREAU_REVIEWER, () -> filings.decide(silent, Office.LABOR_BUREAU, FilingSamples.objection()))
                .orElseThrow();
        for (String table : List.of(
                "submission",
                "decision",
                "prepared",
                "acceptance",
                "effect",
                "supply",
                "withdrawal",
                "late_objection")) {
            assertThatThrownBy(() -> jdbc.sql("delete from filing." + table).update())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> jdbc.sql("truncate filing." + table).update())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> jdbc.sql("update filing.decision set verdict = 'OBJECTION'")
                        .update())
                .rootCause()
                .hasMessageContaining("append-only");
    }
}
