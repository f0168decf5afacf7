package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.ratification.BallotOutcome.Tally;

/** Many at once, on a real database. */
class BallotRaceTests extends Congressional {

    @Autowired
    TransactionTemplate apart;

    private final ExecutorService crowd = Executors.newFixedThreadPool(48);

    @AfterEach
    void disperse() {
        crowd.shutdownNow();
    }

    @Test
    void fortySevenDelegatesCastAtTheSameMomentAndEveryVoteCounts() throws Exception {
        List<Actor> delegates = opened(47, 47);
        List<Outcome<Void>> outcomes = allAtOnce(delegates.stream()
                .map(d ->
                        (Callable<Outcome<Void>>) () -> cast(d, delegates.indexOf(d) % 2 == 0 ? Choice.YES : Choice.NO))
                .toList());
        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(close().orElseThrow()).isEqualTo(new BallotOutcome.Passed(new Tally(47, 47, 32, 24, 47, 24, 23, 0)));
    }

    @Test
    void oneDelegateCastingTwentyTimesAtOnceHasOneVote() throws Exception {
        List<Actor> delegates = opened(47, 32);
        Actor eager = delegates.get(0);
        List<Outcome<Void>> outcomes = allAtOnce(java.util.Collections.nCopies(20, () -> cast(eager, Choice.YES)));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.isDone())
                .allSatisfy(o -> assertThat(codes(o)).containsExactly("alreadyVoted"));
        at("2026-04-15T17:00");
        assertThat(close().orElseThrow().tally().cast()).isEqualTo(1);
    }

    @Test
    void aCloseAmongCastsCountsExactlyThoseThatWereAccepted() throws Exception {
        List<Actor> delegates = opened(47, 47);
        AtomicInteger accepted = new AtomicInteger();
        CountDownLatch some = new CountDownLatch(10);
        List<Callable<Outcome<Void>>> casts = new ArrayList<>();
        delegates.forEach(d -> casts.add(() -> {
            Outcome<Void> outcome = cast(d, Choice.YES);
            if (outcome.isDone()) {
                accepted.incrementAndGet();
                some.countDown();
            }
            return outcome;
        }));
        List<Future<Outcome<Void>>> running = new ArrayList<>();
        Future<Outcome<BallotOutcome>> closing = crowd.submit(() -> {
            some.await();
            at("2026-04-15T17:00");
            return as(Actor.PLATFORM, () -> ratification.closeBallot(caseNumber));
        });
        for (Callable<Outcome<Void>> cast : casts) {
            running.add(crowd.submit(cast));
        }
        BallotOutcome outcome = closing.get().orElseThrow();
        for (Future<Outcome<Void>> cast : running) {
            Outcome<Void> answer = cast.get();
            assertThat(answer.isDone() || !codes(answer).isEmpty()).isTrue();
        }
        assertThat(outcome.tally().cast()).isEqualTo(accepted.get()).isBetween(10, 47);
        assertThat(count("select count(*) from ratification.opened_ballot o"
                        + " join ratification.congress c on c.id = o.congress where c.case_number = ?"))
                .isEqualTo(accepted.get());
        assertThat(count("select count(*) from ratification.roll_entry r"
                        + " join ratification.congress c on c.id = r.congress where r.voted and c.case_number = ?"))
                .isEqualTo(accepted.get());
        assertThat(count("select count(*) from ratification.ballot_box b"
                        + " join ratification.congress c on c.id = b.congress where c.case_number = ?"))
                .isZero();
    }

    @Test
    void aCloseWaitsForABallotUnderWayAndCountsIt() throws Exception {
        List<Actor> delegates = opened(47, 32);
        CountDownLatch inTheBox = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<Outcome<Void>> casting = crowd.submit(() -> apart.execute(tx -> {
            Outcome<Void> outcome = cast(delegates.get(0), Choice.YES);
            inTheBox.countDown();
            await(commit);
            return outcome;
        }));
        inTheBox.await();
        at("2026-04-15T17:00");
        Future<Outcome<BallotOutcome>> closing = crowd.submit(this::close);
        assertThatThrownBy(() -> closing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        assertThat(casting.get().isDone()).isTrue();
        assertThat(closing.get().orElseThrow().tally().yes()).isEqualTo(1);
    }

    @Test
    void aBallotThatWaitedForTheCloseIsRefused() throws Exception {
        List<Actor> delegates = opened(47, 32);
        at("2026-04-15T17:00");
        CountDownLatch counted = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<Outcome<BallotOutcome>> closing = crowd.submit(() -> apart.execute(tx -> {
            Outcome<BallotOutcome> outcome = close();
            counted.countDown();
            await(commit);
            return outcome;
        }));
        counted.await();
        at("2026-04-15T16:59");
        Future<Outcome<Void>> casting = crowd.submit(() -> cast(delegates.get(0), Choice.YES));
        assertThatThrownBy(() -> casting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        assertThat(closing.get().orElseThrow().tally().cast()).isZero();
        assertThat(codes(casting.get())).containsExactly("alreadyClosed");
    }

    @Test
    void twoCallsAtOnceMakeOneCongress() throws Exception {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        List<Outcome<Void>> outcomes = allAtOnce(java.util.Collections.nCopies(8, () -> callAsChair("2026-04-15")));
        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(o -> !o.isDone())
                .allSatisfy(o -> assertThat(codes(o)).containsExactly("alreadyCalled"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> allAtOnce(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> act : acts) {
            running.add(crowd.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        start.countDown();
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
