package org.wageaccord.dataroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Statute;
import org.wageaccord.teams.Teams;

/** The door of the data room: what was asked for before the talks, and what the enterprise answers to each item. */
@Service
@Transactional
public class DataRoom {

    private final DataItems items;
    private final HandingOver handingOver;
    private final Teams teams;
    private final Statute statute;
    private final CurrentActor actor;

    DataRoom(DataItems items, HandingOver handingOver, Teams teams, Statute statute, CurrentActor actor) {
        this.items = items;
        this.handingOver = handingOver;
        this.teams = teams;
        this.statute = statute;
        this.actor = actor;
    }

    /** Opens the room with what both sides asked to see; asking twice does nothing. */
    public void open(CaseNumber caseNumber, List<String> titles, LocalDate meeting) {
        if (items.open(caseNumber, meeting)) {
            items.request(caseNumber, titles);
        }
    }

    /** The first meeting was held: the data is measured by this day. */
    public void meetingHeld(CaseNumber caseNumber, LocalDate on) {
        items.held(caseNumber, on);
    }

    /** Hands over the requested data: every item answered; closes the duty of disclosure. */
    public Outcome<Void> handOver(CaseNumber caseNumber, List<DataAnswer> answers) {
        return handingOver.handOver(caseNumber, answers);
    }

    /** When the data was handed over, empty while it is not. */
    @Transactional(readOnly = true)
    public Optional<Instant> handedOver(CaseNumber caseNumber) {
        return items.handedOver(caseNumber);
    }

    /** Whether the data was, or would be now, handed over later than the law wants before the meeting. */
    @Transactional(readOnly = true)
    public boolean isLate(CaseNumber caseNumber) {
        if (items.of(caseNumber).isEmpty()) {
            return false;
        }
        LocalDate day = items.handedOver(caseNumber)
                .map(at -> LocalDate.ofInstant(at, Show.BEIJING))
                .orElse(statute.today());
        return items.meeting(caseNumber)
                .filter(meeting -> day.isAfter(statute.deadline("T05", meeting).due()))
                .isPresent();
    }

    /** The day agreed for the first meeting, or on which it was held; empty until the room is opened. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> meeting(CaseNumber caseNumber) {
        return items.meeting(caseNumber);
    }

    /** The items asked for and how each was answered. */
    @Transactional(readOnly = true)
    public List<DataItem> items(CaseNumber caseNumber) {
        return items.of(caseNumber);
    }

    /** A file handed over with an item of data, if the current actor may see it. */
    @Transactional(readOnly = true)
    public Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        return teams.seat(caseNumber, actor.get().id()).flatMap(side -> items.file(caseNumber, item));
    }
}
