package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.INVOLVED;
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
import org.wageaccord.statute.LegalClock;
import org.wageaccord.statute.Statute;

/** A filing from the signature to its publication, on PostgreSQL. */
@FilingRoom
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilingsTests {

    @Autowired
    Filings filings;

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
        assertThat(published.facts()).isEqualTo(FilingSamples.facts(number, LocalDate.of(2026, 4, 17)));
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

    @Test
    void afterAReturnTheTermCountsFromTheNewReceiptAndASecondReturnIsRefused() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        assertThat(filing(number).state()).isEqualTo(FilingState.RETURNED);
        clock.advance(Duration.ofDays(3));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        assertThat(filing(number).submission()).isEqualTo(2);
        assertThat(filing(number).receivedOn()).isEqualTo(statute.today());
        assertThat(filing(number).state()).isEqualTo(FilingState.UNION_REVIEW);
        assertThat(codes(as(
                        UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))))
                .containsExactly("returnedOnce");
        assertThat(events.stream(FilingReturned.class)).hasSize(1);
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
        Outcome<Void> late =
                as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.objection()));
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
        Optional<FilingState> any = Optional.empty();
        assertThat(as(UNION_REVIEWER, () -> filings.lines(number.toString(), any, 0, 20)))
                .extracting(FilingLine::state)
                .containsExactly(FilingState.UNION_REVIEW);
        assertThat(as(WORKER, () -> filings.lines(number.toString(), any, 0, 20)))
                .isEmpty();
        assertThat(as(UNION_REVIEWER, () -> filings.count("", Optional.of(FilingState.UNION_REVIEW))))
                .isPositive();
    }

    @Test
    void submissionsDecisionsAndPublicationsAreNeverChanged() {
        inForce();
        for (String table : List.of("submission", "decision", "prepared", "acceptance", "effect")) {
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
