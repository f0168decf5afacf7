package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Power;

/**
 * The door of what is added to minutes: a chief who does not confirm says why, what was forgotten is added after the
 * confirmation, and the signed paper of a meeting held offline is kept. The minutes themselves stay as they were confirmed.
 */
@Service
@Transactional
public class MinutesNoting {

    private static final int MOST_WORDS = 2000;

    private final Tables tables;
    private final Seats seats;
    private final MinutesNotes notes;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    MinutesNoting(
            Tables tables, Seats seats, MinutesNotes notes, Documents documents, ApplicationEventPublisher events) {
        this.tables = tables;
        this.seats = seats;
        this.notes = notes;
        this.documents = documents;
        this.events = events;
    }

    /** First to last, of all rounds; who may see a round may see its notes. */
    @Transactional(readOnly = true)
    public List<MinutesNote> of(CaseNumber caseNumber) {
        return notes.of(caseNumber);
    }

    /**
     * A chief does not confirm the minutes of the open round, with the reason. They can be corrected while nobody confirmed,
     * and confirmed after all. Refused for others, without minutes, after the own confirmation, without a reason.
     */
    public Outcome<Void> refuse(CaseNumber caseNumber, int round, Side side, String words) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(Seats.unless(seats.acts(table, side, Power.MINUTES)));
        refusals.addAll(table.over());
        RoundRecord open = table.openRound().filter(r -> r.number() == round).orElse(null);
        if (open == null || open.minutes() == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.noMinutesToConfirm", round)
                    .citing(Law.MEETINGS));
        } else if ((side == Side.ENTERPRISE ? open.enterpriseConfirmed() : open.workersConfirmed()) != null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.confirmedBefore"));
        }
        refusals.addAll(worded(words));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        notes.add(caseNumber, round, MinutesNote.Kind.REFUSAL, side, words.strip(), null, seats.current());
        events.publishEvent(new MinutesRefused(caseNumber, side, round));
        return Outcome.done(null);
    }

    /** Adds to minutes that a chief confirmed, and that are therefore no longer changed. Refused before that. */
    public Outcome<Void> add(CaseNumber caseNumber, int round, String words) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(people(table, round));
        refusals.addAll(worded(words));
        boolean confirmed = record(table, round)
                .filter(r -> r.enterpriseConfirmed() != null || r.workersConfirmed() != null)
                .isPresent();
        if (!confirmed) {
            refusals.add(
                    Refusal.of(null, "refusal.bargaining.correctInstead", round).citing(Law.MEETINGS));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        notes.add(caseNumber, round, MinutesNote.Kind.ADDENDUM, side(table), words.strip(), null, seats.current());
        events.publishEvent(new MinutesAdded(caseNumber, side(table), round));
        return Outcome.done(null);
    }

    /** Keeps the signed paper of a round. Refused for others than the people of the table, and for files nobody could open. */
    public Outcome<Void> scan(CaseNumber caseNumber, int round, @Nullable Upload file) {
        TableState table = tables.lock(caseNumber);
        List<Refusal> refusals = new ArrayList<>(people(table, round));
        if (file == null) {
            refusals.add(Refusal.of(null, "refusal.bargaining.scanMissing"));
        } else {
            refusals.addAll(file.refusals("scan"));
        }
        if (!refusals.isEmpty() || file == null) {
            return Outcome.refused(refusals);
        }
        Attachment kept = documents.attach(caseNumber, file);
        notes.add(caseNumber, round, MinutesNote.Kind.SCAN, side(table), "", kept, seats.current());
        events.publishEvent(new MinutesScanned(caseNumber, side(table), round, kept.digest()));
        return Outcome.done(null);
    }

    /** The scan of a round, for who sees the table whole, and for others once the minutes are locked. */
    @Transactional(readOnly = true)
    public Optional<Attachment> scan(CaseNumber caseNumber, UUID file) {
        TableState table = tables.find(caseNumber).orElse(null);
        if (table == null) {
            return Optional.empty();
        }
        Powers.Sight sight = seats.powers(table).sight();
        return notes.of(caseNumber).stream()
                .filter(n -> file.equals(n.file()))
                .filter(n -> sight == Powers.Sight.ALL
                        || sight == Powers.Sight.CONFIRMED
                                && record(table, n.round())
                                        .filter(RoundRecord::isLocked)
                                        .isPresent())
                .findFirst()
                .flatMap(n -> documents.attachment(caseNumber, file));
    }

    private List<Refusal> people(TableState table, int round) {
        RoundRecord held = record(table, round).orElse(null);
        if (held == null) {
            return List.of(Refusal.of(null, "refusal.bargaining.noSuchRound", round));
        }
        List<Refusal> refusals =
                new ArrayList<>(Seats.unless(side(table) != null || seats.mayWriteMinutes(table, held)));
        refusals.addAll(table.over());
        return refusals;
    }

    private @Nullable Side side(TableState table) {
        return List.of(Side.values()).stream()
                .filter(side -> seats.sits(table, side, seats.current().id()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<RoundRecord> record(TableState table, int round) {
        return table.rounds().stream().filter(r -> r.number() == round).findFirst();
    }

    private static List<Refusal> worded(String words) {
        if (words.isBlank()) {
            return List.of(
                    Refusal.of("words", "refusal.bargaining.wordsMissing").citing(Law.MEETINGS));
        }
        return words.length() > MOST_WORDS
                ? List.of(Refusal.of("words", "refusal.bargaining.wordsTooMany", MOST_WORDS))
                : List.of();
    }
}
