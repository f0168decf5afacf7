package org.wageaccord.ratification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.ratification.BallotClosed.Result;
import org.wageaccord.ratification.BallotOutcome.Tally;

/** One congress (职代会) of a case: called, opened for the ballot, closed with a result. */
@Entity
@Table(schema = "ratification", name = "congress")
class Congress {

    @Id
    private UUID id;

    private UUID submission;
    private String caseNumber;
    private int version;
    private int callNumber;
    private String name;
    private Instant meetsAt;
    private Instant closesAt;
    private String place;
    private String chair;
    private String scrutineers;
    private String tellers;
    private Instant calledAt;
    private boolean late;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Refusal> concerns;

    private int roll;
    private int quorum;
    private int majority;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private @Nullable Result result;

    private int present;
    private int yes;
    private int no;
    private int abstain;

    protected Congress() {}

    Congress(Submissions.Submission submission, int callNumber, CongressCall call, Instant calledAt, boolean late) {
        this.id = UUID.randomUUID();
        this.submission = submission.id();
        this.caseNumber = submission.draft().caseNumber().toString();
        this.version = submission.draft().version();
        this.callNumber = callNumber;
        this.name = call.name().strip();
        this.meetsAt = call.meetsAt().atZone(Show.BEIJING).toInstant();
        this.closesAt = call.closesAt().atZone(Show.BEIJING).toInstant();
        this.place = call.place().strip();
        this.chair = call.chair().strip();
        this.scrutineers = call.scrutineers().strip();
        this.tellers = call.tellers().strip();
        this.calledAt = calledAt;
        this.late = late;
    }

    /** Fixes the roll's size and the law's thresholds for it. */
    void measure(int delegates, BallotRules rules, List<Refusal> found) {
        roll = delegates;
        quorum = rules.quorumOf(delegates);
        majority = rules.majorityOf(delegates);
        concerns = found;
    }

    void open(Instant at) {
        openedAt = at;
    }

    /** Ends it with the count; without any count where nothing was voted. */
    void close(int present, List<Choice> choices, Instant at) {
        this.present = present;
        yes = Collections.frequency(choices, Choice.YES);
        no = Collections.frequency(choices, Choice.NO);
        abstain = Collections.frequency(choices, Choice.ABSTAIN);
        closedAt = at;
        result = openedAt == null ? Result.NO_QUORUM : yes >= majority ? Result.PASSED : Result.NOT_PASSED;
    }

    Optional<BallotOutcome> outcome(Citation article) {
        if (result == null) {
            return Optional.empty();
        }
        Tally tally = new Tally(roll, present, quorum, majority, yes + no + abstain, yes, no, abstain);
        return Optional.of(
                switch (result) {
                    case PASSED -> new BallotOutcome.Passed(tally);
                    case NOT_PASSED -> new BallotOutcome.NotPassed(tally, article);
                    case NO_QUORUM -> new BallotOutcome.NoQuorum(tally, article);
                });
    }

    CongressCall call() {
        return new CongressCall(name, beijing(meetsAt), beijing(closesAt), place, chair, scrutineers, tellers);
    }

    CongressView.Stage stage() {
        if (closedAt != null) {
            return CongressView.Stage.CLOSED;
        }
        return openedAt == null ? CongressView.Stage.CALLED : CongressView.Stage.OPEN;
    }

    boolean isRunning() {
        return closedAt == null;
    }

    /** Whether the meeting's day has come: from then on delegates report present and the ballot may open. */
    boolean dayHasCome(Instant now) {
        return !beijing(now).toLocalDate().isBefore(beijing(meetsAt).toLocalDate());
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(meetsAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    private static LocalDateTime beijing(Instant moment) {
        return LocalDateTime.ofInstant(moment, Show.BEIJING);
    }

    UUID id() {
        return id;
    }

    UUID submission() {
        return submission;
    }

    int version() {
        return version;
    }

    int callNumber() {
        return callNumber;
    }

    String name() {
        return name;
    }

    boolean late() {
        return late;
    }

    List<Refusal> concerns() {
        return concerns;
    }

    int roll() {
        return roll;
    }

    int quorum() {
        return quorum;
    }

    int majority() {
        return majority;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    Result result() {
        return result;
    }
}
