package org.wageaccord.bargaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.recess.Recess;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** When a round may begin, and what its minutes must say (law §1.5-1.7). */
@Component
class RoundRules {

    private final Teams teams;
    private final DataRoom dataRoom;
    private final Recess recess;
    private final Statute statute;

    RoundRules(Teams teams, DataRoom dataRoom, Recess recess, Statute statute) {
        this.teams = teams;
        this.dataRoom = dataRoom;
        this.recess = recess;
        this.statute = statute;
    }

    List<Refusal> opening(TableState table, RoundOpening round) {
        List<Refusal> found = new ArrayList<>();
        CaseNumber number = table.opening().caseNumber();
        found.addAll(teams.meetingRefusals(number));
        if (table.rounds().isEmpty()) {
            found.addAll(dataRoom.meetingRefusals(number, round.date()));
        }
        table.openRound()
                .ifPresent(open -> found.add(Refusal.of(null, "refusal.bargaining.roundStillOpen", open.number())
                        .citing(Law.MEETINGS)));
        if (table.isDraftAgreed()) {
            found.add(Refusal.of(null, "refusal.bargaining.draftAlreadyAgreed"));
        }
        date(table, round.date(), found);
        needed("place", round.place(), "refusal.bargaining.placeMissing", Law.MEETINGS, found);
        needed("agenda", round.agenda(), "refusal.bargaining.agendaMissing", Law.COURSE_OF_MEETING, found);
        recorder(table, round.recorder(), found);
        attendance(table, round.attendance(), teams.chiefs(number), found);
        return found;
    }

    private void date(TableState table, LocalDate date, List<Refusal> found) {
        table.lastRound()
                .filter(last -> date.isBefore(last.date()))
                .ifPresent(last -> found.add(
                        Refusal.of("date", "refusal.bargaining.roundBeforePredecessor", last.date(), last.number())));
        if (date.isAfter(statute.today())) {
            found.add(Refusal.of("date", "refusal.bargaining.roundInFuture", statute.today()));
        }
    }

    private static void recorder(TableState table, String recorder, List<Refusal> found) {
        needed("recorder", recorder, "refusal.bargaining.recorderMissing", Law.MEETINGS, found);
        boolean negotiator = table.teams().values().stream()
                .flatMap(t -> t.members().stream())
                .anyMatch(m -> m.entry().name().equals(recorder.strip()));
        if (negotiator) {
            found.add(Refusal.of("recorder", "refusal.bargaining.recorderOnTeam", recorder.strip())
                    .citing(Law.RECORDER));
        }
    }

    /** Both chiefs, or who acts for them, and more than half of each team; the law names no quorum of a meeting, this is the house's. */
    private void attendance(TableState table, List<String> ticked, Set<UUID> chiefs, List<Refusal> found) {
        Attendance attendance = Attendance.of(table.teams(), chiefs);
        attendance
                .strangers(ticked)
                .forEach(name -> found.add(Refusal.of("attendance", "refusal.bargaining.strangerPresent", name)
                        .citing(Law.MEETINGS)));
        table.teams().keySet().forEach(side -> {
            if (!attendance.chiefThere(side, ticked)) {
                found.add(Refusal.of("attendance", "refusal.bargaining.chiefAbsent." + side)
                        .citing(Law.MEETINGS));
            }
            int there = attendance.present(side, ticked).size();
            if (!statute.rule("MEETING_QUORUM")
                    .holds(there, attendance.labels(side).size())) {
                found.add(Refusal.of(
                                "attendance",
                                "refusal.bargaining.tooFewPresent." + side,
                                attendance.present(side, ticked).size(),
                                attendance.labels(side).size())
                        .citing(Law.MEETINGS));
            }
        });
    }

    List<Refusal> minutes(TableState table, RoundRecord round, MinutesEntry minutes) {
        List<Refusal> found = new ArrayList<>();
        if (!table.positionDuties().isEmpty()) {
            found.add(Refusal.of(null, "refusal.bargaining.positionsOpen", round.number())
                    .citing(Law.COURSE_OF_MEETING));
        }
        boolean agreed = table.isDraftAgreed();
        if (table.draft().isPresent() && !agreed) {
            found.add(Refusal.of(null, "refusal.bargaining.draftStillToConfirm").citing(Law.COURSE_OF_MEETING));
        }
        if (round.enterpriseConfirmed() != null || round.workersConfirmed() != null) {
            found.add(Refusal.of(null, "refusal.bargaining.minutesConfirmed").citing(Law.MEETINGS));
        }
        needed("workersSaid", minutes.workersSaid(), "refusal.bargaining.minutesBlank", Law.MEETINGS, found);
        needed("enterpriseSaid", minutes.enterpriseSaid(), "refusal.bargaining.minutesBlank", Law.MEETINGS, found);
        needed("result", minutes.result(), "refusal.bargaining.minutesBlank", Law.MEETINGS, found);
        if (minutes.startedAt() != null
                && minutes.endedAt() != null
                && minutes.endedAt().isBefore(minutes.startedAt())) {
            found.add(Refusal.of("endedAt", "refusal.bargaining.endsBeforeItStarts")
                    .citing(Law.MEETINGS));
        }
        next(round, minutes, agreed, found);
        if (minutes.suspended()) {
            suspension(table, round, minutes, agreed, found);
        }
        return found;
    }

    private static void next(RoundRecord round, MinutesEntry minutes, boolean agreed, List<Refusal> found) {
        LocalDate next = minutes.nextMeeting();
        if (next == null && !agreed) {
            found.add(Refusal.of("nextMeeting", "refusal.bargaining.nextMeetingMissing")
                    .citing(Law.SUSPENSION_BY_WORKERS));
        }
        if (next != null && agreed) {
            found.add(Refusal.of("nextMeeting", "refusal.bargaining.noNextMeetingAfterDraft"));
        }
        if (next != null && next.isBefore(round.date())) {
            found.add(Refusal.of("nextMeeting", "refusal.bargaining.nextMeetingBeforeRound", round.date()));
        }
        if (next != null) {
            needed("nextPlace", minutes.nextPlace(), "refusal.bargaining.placeMissing", Law.SUSPENSION, found);
        }
    }

    private void suspension(
            TableState table, RoundRecord round, MinutesEntry minutes, boolean agreed, List<Refusal> found) {
        if (agreed) {
            found.add(Refusal.of("suspended", "refusal.bargaining.nothingToSuspend")
                    .citing(Law.SUSPENSION_BY_WORKERS));
        }
        if (!minutes.workersConsent()) {
            found.add(Refusal.of("workersConsent", "refusal.bargaining.workersConsentMissing")
                    .citing(Law.SUSPENSION_BY_WORKERS));
        }
        if (!minutes.enterpriseConsent()) {
            found.add(Refusal.of("enterpriseConsent", "refusal.bargaining.enterpriseConsentMissing")
                    .citing(Law.SUSPENSION));
        }
        needed(
                "suspensionReason",
                minutes.suspensionReason(),
                "refusal.bargaining.suspensionReasonMissing",
                Law.SUSPENSION_BY_WORKERS,
                found);
        if (minutes.nextMeeting() != null) {
            found.addAll(
                    recess.beyondCap(table.opening().caseNumber(), round.date(), minutes.nextMeeting(), "nextMeeting"));
        }
    }

    private static void needed(
            String field, @Nullable String text, String code, Citation citation, List<Refusal> found) {
        if (text == null || text.isBlank()) {
            found.add(Refusal.of(field, code).citing(citation));
        }
    }
}
