package org.wageaccord.caucus;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;

/**
 * The door to what is said in a side's room: notes, limits, files, votes. Everything is sealed with the newest key of the room;
 * nothing is told to the ledger, to other rooms or to anybody outside. Empty or refused unless the room is unlocked in this
 * session by one who holds that key.
 */
@Service
@Transactional
@Unprinted
public class CaucusTalk {

    private final Doorstep doorstep;
    private final Keys keys;
    private final EntryBook book;
    private final Voting voting;

    CaucusTalk(Doorstep doorstep, Keys keys, EntryBook book, Voting voting) {
        this.doorstep = doorstep;
        this.keys = keys;
        this.book = book;
        this.voting = voting;
    }

    /** Writes a note. A note stays as it was written; its author may correct it by another one. */
    public Outcome<Void> note(CaseNumber caseNumber, String session, String text, @Nullable UUID corrects) {
        return act(caseNumber, session, inside -> {
            var refusals = TalkRules.note(text);
            if (corrects != null && !isOwnNote(inside, corrects)) {
                refusals.add(Refusal.of("text", "refusal.caucus.notYourNote"));
            }
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            add(inside, Entry.Kind.NOTE, corrects, Said.words(by(inside), text));
            return Outcome.done(null);
        });
    }

    /** Sets a secret limit. The newest of a topic counts; earlier ones stay. Members only. */
    public Outcome<Void> limit(CaseNumber caseNumber, String session, Limit limit) {
        return act(caseNumber, session, inside -> {
            var refusals = TalkRules.limit(limit, inside.who().guest());
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            Said said = Said.limit(by(inside), limit.topic(), limit.number(), limit.unit(), limit.comment());
            add(inside, Entry.Kind.LIMIT, null, said);
            return Outcome.done(null);
        });
    }

    /** Puts a file into the room. */
    public Outcome<Void> file(CaseNumber caseNumber, String session, @Nullable Upload upload, String words) {
        return act(caseNumber, session, inside -> {
            var refusals = TalkRules.file(upload, words);
            if (!refusals.isEmpty() || upload == null) {
                return Outcome.refused(refusals);
            }
            Said said = Said.file(by(inside), upload.name(), upload.mediaType(), upload.content().length, words);
            add(inside, Entry.Kind.FILE, null, said)
                    .ifPresent(id -> book.addContent(inside.held(), id, upload.content()));
            return Outcome.done(null);
        });
    }

    /** Keeps a sheet of the simulator under a name. Sheets stay as they were; a later one of the name stands before. Members only. */
    public Outcome<Void> sheet(CaseNumber caseNumber, String session, String name, String sheet) {
        return act(caseNumber, session, inside -> {
            var refusals = TalkRules.sheet(name, sheet, inside.who().guest());
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            add(inside, Entry.Kind.SHEET, null, Said.sheet(by(inside), name, sheet));
            return Outcome.done(null);
        });
    }

    /** Puts a question to the vote of the team, before a round. Members only. */
    public Outcome<Void> ask(CaseNumber caseNumber, String session, String question, @Nullable Integer round) {
        return act(caseNumber, session, inside -> {
            var refusals = TalkRules.question(question, round, inside.who().guest());
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            add(inside, Entry.Kind.QUESTION, null, Said.question(by(inside), question, round));
            return Outcome.done(null);
        });
    }

    /** Votes, each member once, while the vote is open. */
    public Outcome<Void> vote(CaseNumber caseNumber, String session, UUID question, @Nullable Choice choice) {
        return act(caseNumber, session, inside -> voting.vote(inside, question, choice));
    }

    /** Ends a vote: who asked, or the chief. */
    public Outcome<Void> close(CaseNumber caseNumber, String session, UUID question) {
        return act(caseNumber, session, inside -> voting.close(inside, question));
    }

    @Transactional(readOnly = true)
    public Optional<Listed<Entry>> notes(CaseNumber caseNumber, String session, int page) {
        return list(caseNumber, session, Entry.Kind.NOTE, page);
    }

    @Transactional(readOnly = true)
    public Optional<Listed<Entry>> limits(CaseNumber caseNumber, String session, int page) {
        return list(caseNumber, session, Entry.Kind.LIMIT, page);
    }

    @Transactional(readOnly = true)
    public Optional<Listed<Entry>> files(CaseNumber caseNumber, String session, int page) {
        return list(caseNumber, session, Entry.Kind.FILE, page);
    }

    @Transactional(readOnly = true)
    public Optional<Listed<Question>> questions(CaseNumber caseNumber, String session, int page) {
        return doorstep.inside(caseNumber, session).map(inside -> voting.questions(inside, page));
    }

    @Transactional(readOnly = true)
    public Optional<Listed<Entry>> sheets(CaseNumber caseNumber, String session, int page) {
        return list(caseNumber, session, Entry.Kind.SHEET, page);
    }

    @Transactional(readOnly = true)
    public Optional<Entry> sheet(CaseNumber caseNumber, String session, UUID id) {
        return doorstep.inside(caseNumber, session).flatMap(inside -> book.one(inside.held(), Entry.Kind.SHEET, id));
    }

    /** Entries that the one who asks cannot open: written before they came, or before all keys were lost. */
    @Transactional(readOnly = true)
    public long closed(CaseNumber caseNumber, String session) {
        return doorstep.inside(caseNumber, session)
                .map(inside -> book.closed(inside.held()))
                .orElse(0L);
    }

    @Transactional(readOnly = true)
    public Optional<RoomFile> file(CaseNumber caseNumber, String session, UUID id) {
        return doorstep.inside(caseNumber, session)
                .flatMap(inside -> book.one(inside.held(), Entry.Kind.FILE, id)
                        .map(Entry::said)
                        .flatMap(said -> book.content(inside.held(), id)
                                .map(content -> new RoomFile(
                                        String.valueOf(said.topic()), String.valueOf(said.mediaType()), content))));
    }

    private Optional<Listed<Entry>> list(CaseNumber caseNumber, String session, Entry.Kind kind, int page) {
        return doorstep.inside(caseNumber, session).map(inside -> book.of(inside.held(), kind, Math.max(0, page)));
    }

    /** Under the lock of the room, with a new key first where somebody left. */
    private Outcome<Void> act(CaseNumber caseNumber, String session, Function<Doorstep.Inside, Outcome<Void>> act) {
        Doorstep.Inside inside = doorstep.acting(caseNumber, session).orElse(null);
        if (inside == null) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.locked"));
        }
        HeldKeys held =
                keys.renewedAfterDepartures(inside.held(), inside.who().actor().id());
        return act.apply(new Doorstep.Inside(inside.who(), held));
    }

    private boolean isOwnNote(Doorstep.Inside inside, UUID note) {
        return book.one(inside.held(), Entry.Kind.NOTE, note)
                .filter(n -> n.author().equals(inside.who().actor().id()))
                .isPresent();
    }

    private Optional<UUID> add(Doorstep.Inside inside, Entry.Kind kind, @Nullable UUID about, Said said) {
        return book.add(inside.held(), kind, about, inside.who().actor().id(), said);
    }

    private static String by(Doorstep.Inside inside) {
        return inside.who().actor().name();
    }
}
