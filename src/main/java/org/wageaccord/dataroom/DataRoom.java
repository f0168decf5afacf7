package org.wageaccord.dataroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.teams.Teams;

/** The door of the data room: what was asked for before the talks, and what the enterprise answers to each item. */
@Service
@Transactional
public class DataRoom {

    private final DataItems items;
    private final HandingOver handingOver;
    private final Teams teams;
    private final Disclosure disclosure;
    private final Secrets secrets;
    private final SecretBook book;
    private final DataRecords records;
    private final CurrentActor actor;

    DataRoom(
            DataItems items,
            HandingOver handingOver,
            Teams teams,
            Disclosure disclosure,
            Secrets secrets,
            SecretBook book,
            DataRecords records,
            CurrentActor actor) {
        this.items = items;
        this.handingOver = handingOver;
        this.teams = teams;
        this.disclosure = disclosure;
        this.secrets = secrets;
        this.book = book;
        this.records = records;
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
        return inside(caseNumber, () -> handingOver.handOver(caseNumber, answers));
    }

    /** Before the offer is accepted nothing is owed, and nothing can be answered. */
    private <T> Outcome<T> inside(CaseNumber caseNumber, Supplier<Outcome<T>> act) {
        return items.lock(caseNumber)
                ? act.get()
                : Outcome.refused(Refusal.of(null, "refusal.dataroom.notYet").citing(Law.DISCLOSURE));
    }

    /** When the data was handed over, empty while it is not. */
    @Transactional(readOnly = true)
    public Optional<Instant> handedOver(CaseNumber caseNumber) {
        return items.handedOver(caseNumber);
    }

    /** Whether the data was, or would be now, handed over later than the law wants before the meeting. */
    @Transactional(readOnly = true)
    public boolean isLate(CaseNumber caseNumber) {
        return disclosure.isLate(caseNumber);
    }

    /** Answers one item anew after the hand-over: supplies what was held back, corrects what was wrong. */
    public Outcome<Void> answerAnew(CaseNumber caseNumber, DataAnswer answer, String why) {
        return inside(caseNumber, () -> handingOver.answerAnew(caseNumber, answer, why));
    }

    /** The workers' chief lets the first meeting be held although data is missing or came late. */
    public Outcome<Void> waive(CaseNumber caseNumber, String reason) {
        return inside(caseNumber, () -> disclosure.waive(caseNumber, reason));
    }

    @Transactional(readOnly = true)
    public boolean isWaived(CaseNumber caseNumber) {
        return disclosure.isWaived(caseNumber);
    }

    /** What keeps a meeting on this day from being opened: data missing, in part, or too late, and not waived. */
    @Transactional(readOnly = true)
    public List<Refusal> meetingRefusals(CaseNumber caseNumber, LocalDate meeting) {
        return disclosure.refusals(caseNumber, meeting);
    }

    /** The undertaking as the current actor would sign it now. */
    @Transactional(readOnly = true)
    public String undertakingText(CaseNumber caseNumber) {
        return secrets.text(caseNumber);
    }

    /**
     * A negotiator of the workers signs the undertaking to keep secrets.
     *
     * @param digest of the text that was read
     * @param read ticked by who has read it
     */
    public Outcome<Undertaking> undertake(CaseNumber caseNumber, String digest, boolean read) {
        return inside(caseNumber, () -> secrets.undertake(caseNumber, digest, read));
    }

    /** Undertakings signed so far, first to last. */
    @Transactional(readOnly = true)
    public List<Undertaking> undertakings(CaseNumber caseNumber) {
        return book.undertakings(caseNumber);
    }

    /** Whether the current actor may look at secret data now. */
    @Transactional(readOnly = true)
    public boolean maySeeSecrets(CaseNumber caseNumber) {
        return secrets.isOpen(caseNumber);
    }

    /** Whether the current actor may sign the undertaking and has not yet. */
    @Transactional(readOnly = true)
    public boolean mayUndertake(CaseNumber caseNumber) {
        return secrets.isNegotiator(caseNumber, actor.get()) && !secrets.isOpen(caseNumber);
    }

    /** Opens a secret item and notes who did: how many pages it has; empty for who may not look. */
    public Optional<Integer> openSecret(CaseNumber caseNumber, UUID item) {
        return secrets.open(caseNumber, item);
    }

    /** A page of a secret item, counted from 1, as a PNG marked with who looks at it; each look is kept. */
    public Optional<byte[]> secretPage(CaseNumber caseNumber, UUID item, int page) {
        return secrets.page(caseNumber, item, page);
    }

    /** Who looked at what is secret, newest first. */
    @Transactional(readOnly = true)
    public List<Viewing> viewings(CaseNumber caseNumber) {
        return book.viewings(caseNumber);
    }

    /**
     * All that went through the room, for the paper about it; empty where nothing was asked for. Who may read it: the two
     * sides, as the page.
     */
    @Transactional(readOnly = true)
    public Optional<DataRecord> record(CaseNumber caseNumber) {
        return records.of(caseNumber);
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

    /** A file handed over with an item of data, if the current actor may have it; what is secret nobody may. */
    @Transactional(readOnly = true)
    public Optional<DataFile> file(CaseNumber caseNumber, UUID item) {
        return teams.seat(caseNumber, actor.get().id())
                .flatMap(side -> items.file(caseNumber, item))
                .filter(f -> f.state() != DataAnswer.State.SECRET);
    }
}
