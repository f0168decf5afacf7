package org.wageaccord.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.INVOLVED;
import static org.wageaccord.filing.FilingCast.LONG_AGO;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/** An office's work: taken in hand, taken over, done by a deputy, and fifty at once. */
@FilingRoom
class ReviewWorkTests {

    @Autowired
    Filings filings;

    @Autowired
    ReviewWork work;

    @Autowired
    Batch batch;

    @Autowired
    FilingCast cast;

    @Autowired
    Statute statute;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    /** Reviewers who have accounts: only they can be chosen as deputies. */
    @BeforeEach
    void accounts() {
        for (Actor reviewer : List.of(BUREAU_REVIEWER, LONG_AGO)) {
            jdbc.sql("""
                    insert into access.account (id, username, name, role, password_hash, demo, created_at)
                    values (?, ?, ?, 'HB', 'none', true, now()) on conflict do nothing""")
                    .params(reviewer.id().value(), "reviewer-" + reviewer.id().value(), reviewer.name())
                    .update();
        }
    }

    private CaseNumber filed() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    private CaseNumber withTheBureau() {
        CaseNumber number = filed();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        return number;
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    @Test
    void whileAReviewerHasItInHandAColleagueTakesItOverBeforeDeciding() {
        CaseNumber number = withTheBureau();
        as(BUREAU_REVIEWER, () -> work.claim(number)).orElseThrow();
        assertThat(codes(as(LONG_AGO, () -> filings.accept(number)))).containsExactly("refusal.filing.claimedByOther");
        assertThat(codes(as(LONG_AGO, () -> work.claim(number)))).containsExactly("refusal.filing.claimedByOther");
        as(LONG_AGO, () -> work.takeOver(number)).orElseThrow();
        as(LONG_AGO, () -> filings.accept(number)).orElseThrow();
        assertThat(events.stream(FilingTakenOver.class))
                .containsExactly(new FilingTakenOver(number, Office.LABOR_BUREAU, "何某", "胡某"));
    }

    @Test
    void whoHasNothingInHandDecidesAsBefore() {
        CaseNumber number = withTheBureau();
        assertThat(as(BUREAU_REVIEWER, () -> filings.accept(number)).isDone()).isTrue();
    }

    @Test
    void whatIsHandedBackIsFreeAgain() {
        CaseNumber number = withTheBureau();
        assertThat(codes(as(BUREAU_REVIEWER, () -> work.release(number)))).containsExactly("refusal.filing.notClaimed");
        as(BUREAU_REVIEWER, () -> work.claim(number)).orElseThrow();
        assertThat(codes(as(LONG_AGO, () -> work.release(number)))).containsExactly("refusal.filing.claimedByOther");
        as(BUREAU_REVIEWER, () -> work.release(number)).orElseThrow();
        assertThat(as(LONG_AGO, () -> filings.accept(number)).isDone()).isTrue();
    }

    @Test
    void aDeputyActsOnWhatTheReviewerTookWithinTheDays() {
        CaseNumber number = withTheBureau();
        LocalDate today = statute.today();
        as(BUREAU_REVIEWER, () -> work.claim(number)).orElseThrow();
        assertThat(codes(as(BUREAU_REVIEWER, () -> work.deputy(LONG_AGO.id(), today, today.minusDays(1)))))
                .containsExactly("refusal.filing.deputySpan");
        assertThat(codes(as(BUREAU_REVIEWER, () -> work.deputy(UNION_REVIEWER.id(), today, today))))
                .containsExactly("refusal.filing.deputyUnknown");
        as(BUREAU_REVIEWER, () -> work.deputy(LONG_AGO.id(), today.plusDays(1), today.plusDays(9)))
                .orElseThrow();
        assertThat(as(LONG_AGO, () -> filings.accept(number)).isDone())
                .as("not before the first day")
                .isFalse();
        as(BUREAU_REVIEWER, () -> work.deputy(LONG_AGO.id(), today, today.plusDays(9)))
                .orElseThrow();
        assertThat(as(LONG_AGO, () -> filings.accept(number)).isDone()).isTrue();
        as(BUREAU_REVIEWER, () -> work.noDeputy()).orElseThrow();
        assertThat(as(BUREAU_REVIEWER, () -> work.deputies(Office.LABOR_BUREAU)))
                .isEmpty();
        AppendOnly.assertKept(jdbc, "filing.deputyship");
    }

    @Test
    void nobodyTakesAFilingOutOfTurnOrWithASideOfItsOwn() {
        CaseNumber number = filed();
        assertThat(codes(as(BUREAU_REVIEWER, () -> work.claim(number)))).containsExactly("refusal.filing.notYours");
        assertThat(codes(as(INVOLVED, () -> work.claim(number)))).containsExactly("refusal.filing.reviewerInvolved");
        assertThat(codes(as(UNION_REVIEWER, () -> work.claim(cast.fresh()))))
                .containsExactly("refusal.filing.nobodysTurn");
    }

    @Test
    void fiftyAreAcceptedAtOnceAndOneThatIsRefusedKeepsNoneBack() {
        List<CaseNumber> numbers = new ArrayList<>();
        for (int i = 0; i < 49; i++) {
            numbers.add(withTheBureau());
        }
        CaseNumber early = filed();
        numbers.add(early);
        Map<CaseNumber, Outcome<Void>> done = as(BUREAU_REVIEWER, () -> batch.run(Batch.Act.ACCEPT, numbers));
        assertThat(done.values().stream().filter(Outcome::isDone)).hasSize(49);
        assertThat(codes(done.get(early))).containsExactly("refusal.filing.unionFirst");
        assertThat(filings.filing(numbers.get(0)).orElseThrow().state()).isEqualTo(FilingState.BUREAU_REVIEW);
        numbers.add(filed());
        assertThatThrownBy(() -> as(BUREAU_REVIEWER, () -> batch.run(Batch.Act.CLAIM, numbers)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListShowsWhatThePlatformFoundAndWhoHasIt() {
        CaseNumber number = withTheBureau();
        as(BUREAU_REVIEWER, () -> work.claim(number)).orElseThrow();
        List<WorkLine> mine = all(WorkQuery.MINE);
        assertThat(mine)
                .filteredOn(l -> l.caseNumber().equals(number))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.holding()).isEqualTo(20);
                    assertThat(line.failing()).isZero();
                    assertThat(line.unjudged()).isEqualTo(1);
                    assertThat(line.claimant()).isEqualTo("胡某");
                    assertThat(line.mine()).isTrue();
                });
        assertThat(all(WorkQuery.UNCLAIMED)).noneMatch(l -> l.caseNumber().equals(number));
        assertThat(as(UNION_REVIEWER, () -> work.lines(Office.CITY_UNION, WorkQuery.ALL, 0, 50)))
                .noneMatch(l -> l.caseNumber().equals(number));
    }

    private List<WorkLine> all(WorkQuery query) {
        return as(BUREAU_REVIEWER, () -> {
            List<WorkLine> lines = new ArrayList<>();
            for (int page = 0; page * 50L < work.count(Office.LABOR_BUREAU, query); page++) {
                lines.addAll(work.lines(Office.LABOR_BUREAU, query, page, 50));
            }
            return lines;
        });
    }
}
