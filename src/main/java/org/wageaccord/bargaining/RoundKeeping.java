package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.recess.Recess;
import org.wageaccord.recess.Suspension;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;
import org.wageaccord.terms.CanonicalJson;

/** Opening rounds, and their minutes. */
@Component
class RoundKeeping {

    private final Tables tables;
    private final Rounds rounds;
    private final RoundRules rules;
    private final Seats seats;
    private final Teams teams;
    private final DataRoom dataRoom;
    private final Recess recess;
    private final ApplicationEventPublisher events;

    RoundKeeping(
            Tables tables,
            Rounds rounds,
            RoundRules rules,
            Seats seats,
            Teams teams,
            DataRoom dataRoom,
            Recess recess,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.rounds = rounds;
        this.rules = rules;
        this.seats = seats;
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.recess = recess;
        this.events = events;
    }

    Outcome<Integer> open(CaseNumber caseNumber, RoundOpening opening) {
        TableState table = tables.lock(caseNumber);
        int number = table.nextRound();
        Side chair = table.chairOf(number);
        List<Refusal> refusals = new ArrayList<>();
        if (!seats.acts(table, chair, Power.ATTEND)) {
            refusals.add(Refusal.of(null, "refusal.bargaining.notInTheChair." + chair)
                    .citing(Law.MEETINGS));
        }
        refusals.addAll(table.over());
        refusals.addAll(rules.opening(table, opening));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        RoundRecord round = begun(table, number, chair, opening);
        rounds.add(caseNumber, round, seats.current().id().value());
        teams.fix(caseNumber);
        recess.sit(caseNumber, number, opening.date());
        dataRoom.meetingHeld(caseNumber, opening.date());
        int present = round.enterprisePresent().size() + round.workersPresent().size();
        events.publishEvent(new RoundOpened(caseNumber, number, opening.date(), chair, present));
        return Outcome.done(number);
    }

    private RoundRecord begun(TableState table, int number, Side chair, RoundOpening opening) {
        Attendance attendance = Attendance.of(table.teams());
        Team chairing = table.team(chair).orElseThrow();
        return new RoundRecord(
                number,
                opening.date(),
                opening.place().strip(),
                chair,
                presiding(chairing),
                opening.recorder().strip(),
                attendance.present(Side.ENTERPRISE, opening.attendance()),
                attendance.present(Side.WORKERS, opening.attendance()),
                attendance.labels(Side.ENTERPRISE).size(),
                attendance.labels(Side.WORKERS).size(),
                opening.agenda().strip(),
                opening.guests().strip(),
                List.of(),
                null,
                null,
                null,
                false,
                0);
    }

    /** Who opens the meeting presides: the chief, or the chief's delegate. */
    private String presiding(Team chairing) {
        ActorId who = seats.current().id();
        return chairing.members().stream()
                .filter(m -> who.equals(m.account()))
                .findFirst()
                .or(chairing::chief)
                .orElseThrow()
                .entry()
                .name();
    }

    Outcome<Void> write(CaseNumber caseNumber, MinutesEntry minutes) {
        TableState table = tables.lock(caseNumber);
        if (table.openRound().isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.bargaining.noOpenRound"));
        }
        RoundRecord round = table.openRound().get();
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.mayWriteMinutes(table, round)));
        refusals.addAll(table.over());
        refusals.addAll(rules.minutes(table, round, minutes));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        rounds.addMinutes(
                caseNumber, round.number(), minutes, seats.current().id().value());
        events.publishEvent(
                round.minutes() == null
                        ? new MinutesWritten(caseNumber, round.number(), minutes.suspended())
                        : new MinutesCorrected(caseNumber, round.number(), minutes.suspended()));
        return Outcome.done(null);
    }

    Optional<MinutesHand> writer(CaseNumber caseNumber, int number) {
        TableState table = tables.find(caseNumber).orElseThrow();
        return table.rounds().stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .flatMap(round -> rounds.written(caseNumber, number)
                        .map(w -> new MinutesHand(
                                seats.name(w.by()),
                                seats.recordersNamed(table, round.recorder()).contains(w.by()),
                                w.at())));
    }

    Outcome<Void> confirm(CaseNumber caseNumber, int number, Side side) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.acts(table, side, Power.MINUTES)));
        refusals.addAll(table.over());
        RoundRecord open = table.openRound().filter(r -> r.number() == number).orElse(null);
        if (open == null || open.minutes() == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.noMinutesToConfirm", number)
                    .citing(Law.MEETINGS));
        } else if (confirmed(open, side)) {
            refusals.add(Refusal.of(null, "refusal.bargaining.confirmedBefore"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        rounds.confirmMinutes(caseNumber, number, side, seats.current().id().value());
        events.publishEvent(new MinutesConfirmed(caseNumber, side, number));
        TableState after = tables.find(caseNumber).orElseThrow();
        after.lastRound().filter(RoundRecord::isLocked).ifPresent(r -> locked(caseNumber, after, r));
        return Outcome.done(null);
    }

    /** Minutes that suspend the talks do so once both chiefs have confirmed them. */
    private void locked(CaseNumber caseNumber, TableState table, RoundRecord round) {
        MinutesEntry minutes = Objects.requireNonNull(round.minutes());
        recess.rise(caseNumber, round.number(), table.isDraftAgreed());
        events.publishEvent(completed(caseNumber, table, round));
        if (minutes.suspended() && minutes.nextMeeting() != null) {
            recess.suspendByMinutes(
                    caseNumber,
                    round.date(),
                    new Suspension.Entry(
                            minutes.nextMeeting(),
                            Objects.requireNonNullElse(minutes.nextPlace(), round.place()),
                            round.agenda(),
                            Objects.requireNonNullElse(minutes.suspensionReason(), "")));
        }
    }

    private static boolean confirmed(RoundRecord round, Side side) {
        return (side == Side.ENTERPRISE ? round.enterpriseConfirmed() : round.workersConfirmed()) != null;
    }

    private static MinutesCompleted completed(CaseNumber caseNumber, TableState table, RoundRecord round) {
        MinutesEntry minutes = Objects.requireNonNull(round.minutes());
        return new MinutesCompleted(
                caseNumber,
                round.number(),
                table.isDraftAgreed(),
                minutes.suspended(),
                round.date(),
                minutes.nextMeeting(),
                CanonicalJson.digest(minutes));
    }
}
