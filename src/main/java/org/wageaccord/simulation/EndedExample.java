package org.wageaccord.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnded;

/** The case of the demo city that came to nothing: one round, then both sides end the talks, and the union files its archive. */
final class EndedExample {

    private static final String REASON = "主要客户停产，双方对涨幅相差太大；商定等五月订单明确后再行要约。";

    private final Doors doors;
    private final Cast cast;
    private final CaseWalk walk;

    EndedExample(Doors doors, Cast cast, CaseWalk walk) {
        this.doors = doors;
        this.cast = cast;
        this.walk = walk;
    }

    List<Beat> beats() {
        LocalDateTime meeting = at(22, 14);
        return List.of(
                new Beat(at(8, 9), () -> walk.offer(Side.WORKERS, "12", meeting)),
                new Beat(at(12, 9), () -> walk.reply(Side.WORKERS, meeting, LocalDate.of(2026, 1, 15))),
                new Beat(at(13, 9), () -> {
                    walk.nameTeam(Side.WORKERS);
                    walk.nameTeam(Side.ENTERPRISE);
                }),
                new Beat(at(15, 9), walk::handOverData),
                new Beat(meeting, () -> {
                    walk.await("UserTask_HoldRound");
                    walk.openRound(Side.WORKERS, meeting.toLocalDate());
                }),
                new Beat(meeting.plusMinutes(15), () -> walk.put(Side.WORKERS, "12", 30)),
                new Beat(meeting.plusMinutes(30), () -> walk.put(Side.ENTERPRISE, "1", 0)),
                new Beat(meeting.plusMinutes(45), () -> {
                    walk.await("UserTask_WriteMinutes");
                    walk.minutes(Side.WORKERS, LocalDate.of(2026, 2, 12));
                    walk.confirmMinutes(1);
                }),
                new Beat(at(28, 10), this::propose),
                new Beat(at(29, 9), this::consent),
                new Beat(at(30, 16), this::archive));
    }

    private void propose() {
        walk.await("UserTask_HoldRound");
        Acting.as(cast.one(Role.WC), () -> doors.ends().propose(walk.number(), CaseEnded.Cause.ENDED_BY_BOTH, REASON))
                .orElseThrow();
    }

    private void consent() {
        UUID proposal = doors.ends().waiting(walk.number()).orElseThrow().id();
        Acting.as(cast.one(Role.EL), () -> doors.ends().answer(walk.number(), proposal, true))
                .orElseThrow();
    }

    /** With the paper that both sides ended the talks, which is printed in a job of its own. */
    private void archive() {
        Actor chair = cast.one(Role.WC);
        doors.until(
                () -> doors.documents().of(walk.number()).stream()
                        .anyMatch(paper -> paper.kind() == PaperKind.CASE_END),
                walk.number() + " has no paper of its end");
        Acting.as(chair, () -> doors.archives().pack(walk.number())).orElseThrow();
    }

    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2026, 1, day, hour, 0);
    }
}
