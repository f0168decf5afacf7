package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** Walks a congress to the step a test is about, through the door only. */
public abstract class Congressional extends StageRoom {

    protected static final String DIGEST = "5f".repeat(32);

    @Autowired
    protected Ratification ratification;

    protected DraftSubmission draft(int version, String agreedOn) {
        return new DraftSubmission(
                caseNumber, ENTERPRISE, "《2026年度工资专项集体合同（草案）》", version, DIGEST, LocalDate.parse(agreedOn));
    }

    protected static CongressCall call(String day) {
        return new CongressCall(
                "第四届职工代表大会第三次会议",
                LocalDateTime.parse(day + "T14:00"),
                LocalDateTime.parse(day + "T17:00"),
                "二楼会议室",
                "陈某",
                "李某，王某",
                "赵某");
    }

    /** The draft of 2 April called for 15 April, as in the worked example. */
    protected List<Actor> called(int roll) {
        List<Actor> delegates = delegates(roll);
        ratification.submit(draft(5, "2026-04-02"));
        at("2026-04-08T09:00");
        assertThat(callAsChair("2026-04-15").isDone()).isTrue();
        at("2026-04-15T14:05");
        return delegates;
    }

    protected List<Actor> opened(int roll, int present) {
        List<Actor> delegates = called(roll);
        delegates.subList(0, present).forEach(this::checkIn);
        assertThat(as(CHAIR, () -> ratification.openBallot(caseNumber)).refusals())
                .isEmpty();
        return delegates;
    }

    protected Outcome<Void> callAsChair(String day) {
        return as(CHAIR, () -> ratification.call(caseNumber, call(day)));
    }

    protected void checkIn(Actor delegate) {
        assertThat(as(delegate, () -> ratification.checkIn(caseNumber)).refusals())
                .isEmpty();
    }

    protected Outcome<Void> cast(Actor delegate, Choice choice) {
        return as(delegate, () -> ratification.cast(caseNumber, choice));
    }

    protected void castAll(List<Actor> delegates, Choice choice) {
        delegates.forEach(d -> assertThat(cast(d, choice).refusals()).isEmpty());
    }

    protected Outcome<BallotOutcome> close() {
        return as(CHAIR, () -> ratification.closeBallot(caseNumber));
    }

    protected static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .toList();
    }

    protected int count(String sql) {
        return jdbc.sql(sql).param(caseNumber.toString()).query(Integer.class).single();
    }
}
