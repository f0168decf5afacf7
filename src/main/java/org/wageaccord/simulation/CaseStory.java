package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;

/** One case of the demo city, told as beats in January and February 2026, up to the step at which it shall wait. */
final class CaseStory {

    /** The steps at which a case may wait when the city opens. */
    enum Wait {
        REPLY,
        TEAMS,
        DATA,
        POSITION,
        AGREE,
        MINUTES,
        CALL,
        BALLOT,
        SIGN,
        FILE,
        UNION,
        ACCEPT,
        BUREAU,
        PUBLISH,
        NOTHING
    }

    private static final int FIRST_HOUR = 8;
    private static final int WORKERS_SPEAK = 15;
    private static final int ENTERPRISE_SPEAKS = 30;
    private static final int MINUTES_WRITTEN = 45;

    private final CaseWalk walk;
    private final Wait wait;
    private final Actor unionReviewer;
    private final Actor bureauReviewer;
    private final List<Beat> beats = new ArrayList<>();
    private int moreRounds;

    CaseStory(CaseWalk walk, Wait wait, Actor unionReviewer, Actor bureauReviewer) {
        this.walk = walk;
        this.wait = wait;
        this.unionReviewer = unionReviewer;
        this.bureauReviewer = bureauReviewer;
    }

    /** So many rounds more without a result, an hour each on the day before the last. */
    CaseStory withMoreRounds(int rounds) {
        moreRounds = rounds;
        return this;
    }

    List<Beat> beats(Side offeredBy) {
        boolean early = wait.compareTo(Wait.CALL) >= 0;
        LocalDateTime meeting =
                early ? at(1, 26, 14) : wait == Wait.TEAMS || wait == Wait.DATA ? at(2, 27, 14) : at(2, 5, 14);
        LocalDateTime offer = early ? at(1, 12, 9) : wait == Wait.REPLY ? at(2, 4, 10) : at(1, 19, 9);
        LocalDate start = offer.toLocalDate();
        add(Wait.REPLY, offer, () -> walk.offer(offeredBy, "10", meeting));
        add(Wait.TEAMS, start.plusDays(2).atTime(15, 0), () -> walk.reply(offeredBy, meeting, start.plusDays(7)));
        add(Wait.DATA, start.plusDays(3).atTime(10, 0), () -> {
            walk.nameTeam(Side.WORKERS);
            walk.nameTeam(Side.ENTERPRISE);
        });
        add(Wait.POSITION, start.plusDays(4).atTime(10, 0), walk::handOverData);
        bargain(meeting, early);
        ratify();
        fileAndReview();
        return beats;
    }

    private void bargain(LocalDateTime meeting, boolean early) {
        LocalDate second = early ? LocalDate.of(2026, 1, 28) : LocalDate.of(2026, 2, 6);
        roundWithoutResult(meeting, 1, second);
        for (int i = 0; i < moreRounds; i++) {
            roundWithoutResult(second.minusDays(1).atTime(FIRST_HOUR, 0).plusHours(i), i + 2, second);
        }
        LocalDateTime again = second.atTime(14, 0);
        add(Wait.AGREE, again, () -> {
            walk.await("UserTask_HoldRound");
            walk.openRound(Side.ENTERPRISE, second);
            walk.accept(Side.WORKERS, walk.put(Side.ENTERPRISE, "6.5", 20));
        });
        add(Wait.MINUTES, again.plusMinutes(40), walk::agree);
        add(Wait.MINUTES, again.plusMinutes(60), () -> walk.minutes(Side.ENTERPRISE, null));
        add(Wait.CALL, again.plusMinutes(80), () -> walk.confirmMinutes(moreRounds + 2));
    }

    /** The sides take the chair in turn, the workers first. */
    private void roundWithoutResult(LocalDateTime at, int number, LocalDate next) {
        Side chair = number % 2 == 1 ? Side.WORKERS : Side.ENTERPRISE;
        add(Wait.POSITION, at, () -> {
            walk.await("UserTask_HoldRound");
            walk.openRound(chair, at.toLocalDate());
        });
        add(Wait.POSITION, at.plusMinutes(WORKERS_SPEAK), () -> walk.put(Side.WORKERS, "8", 30));
        add(Wait.AGREE, at.plusMinutes(ENTERPRISE_SPEAKS), () -> walk.put(Side.ENTERPRISE, "4", 10));
        add(Wait.AGREE, at.plusMinutes(MINUTES_WRITTEN), () -> {
            walk.await("UserTask_WriteMinutes");
            walk.minutes(chair, next);
            walk.confirmMinutes(number);
        });
    }

    private void ratify() {
        boolean today = wait == Wait.BALLOT;
        LocalDateTime meets = today ? at(2, 9, 8) : at(1, 30, 9);
        add(Wait.BALLOT, today ? at(2, 6, 11) : at(1, 29, 10), () -> walk.call(meets, meets.withHour(17)));
        add(Wait.BALLOT, meets.plusMinutes(10), () -> walk.attend(today ? 8 : 3));
        add(Wait.BALLOT, meets.plusMinutes(20), walk::openBallot);
        add(Wait.BALLOT, meets.plusMinutes(30), () -> {
            if (today) {
                walk.vote(12, 3, 1);
            } else {
                walk.vote(3, 1);
            }
        });
        add(Wait.SIGN, meets.plusMinutes(90), walk::closeBallot);
    }

    private void fileAndReview() {
        add(Wait.FILE, at(2, 2, 10), () -> walk.sign(Side.WORKERS, DemoAccounts.PASSWORD));
        add(Wait.FILE, at(2, 2, 11), () -> walk.sign(Side.ENTERPRISE, DemoAccounts.PASSWORD));
        add(Wait.UNION, at(2, 3, 10), walk::file);
        add(Wait.ACCEPT, at(2, 4, 9), () -> walk.reviewByUnion(unionReviewer));
        add(Wait.BUREAU, at(2, 4, 14), () -> walk.acceptFiling(bureauReviewer));
        add(Wait.PUBLISH, at(2, 6, 10), () -> walk.reviewByBureau(bureauReviewer));
        add(Wait.NOTHING, at(2, 6, 15), walk::publish);
    }

    /** Adds a beat that leads to a step, unless the case waits before it. */
    private void add(Wait leadsTo, LocalDateTime at, Runnable act) {
        if (leadsTo.compareTo(wait) <= 0) {
            beats.add(new Beat(at, act));
        }
    }

    private static LocalDateTime at(int month, int day, int hour) {
        return LocalDateTime.of(2026, month, day, hour, 0);
    }
}
