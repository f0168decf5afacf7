package org.wageaccord.caucus;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Listed;

/** Votes inside the team. How somebody voted lies sealed; that somebody voted, the database sees. */
@Component
class Voting {

    private final EntryBook book;

    Voting(EntryBook book) {
        this.book = book;
    }

    Outcome<Void> vote(Doorstep.Inside inside, UUID question, @Nullable Choice choice) {
        if (inside.who().guest()) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.membersOnly"));
        }
        if (choice == null) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.choiceMissing"));
        }
        if (book.one(inside.held(), Entry.Kind.QUESTION, question).isEmpty() || isClosed(inside, question)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.voteOver"));
        }
        Said said = Said.vote(inside.who().actor().name(), choice);
        return book.add(inside.held(), Entry.Kind.VOTE, question, me(inside), said)
                        .isPresent()
                ? Outcome.done(null)
                : Outcome.refused(Refusal.of(null, "refusal.caucus.votedAlready"));
    }

    Outcome<Void> close(Doorstep.Inside inside, UUID question) {
        Entry asked = book.one(inside.held(), Entry.Kind.QUESTION, question).orElse(null);
        if (asked == null || isClosed(inside, question)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.voteOver"));
        }
        if (!mayClose(inside, asked)) {
            return Outcome.refused(Refusal.of(null, "refusal.caucus.notYourVote"));
        }
        Said said = Said.words(inside.who().actor().name(), "");
        book.add(inside.held(), Entry.Kind.CLOSING, question, me(inside), said);
        return Outcome.done(null);
    }

    Listed<Question> questions(Doorstep.Inside inside, int page) {
        Listed<Entry> asked = book.of(inside.held(), Entry.Kind.QUESTION, Math.max(0, page));
        List<UUID> ids = asked.items().stream().map(Entry::id).toList();
        List<Entry> votes = book.about(inside.held(), Entry.Kind.VOTE, ids);
        List<UUID> closed = book.about(inside.held(), Entry.Kind.CLOSING, ids).stream()
                .map(Entry::about)
                .toList();
        return new Listed<>(
                asked.items().stream()
                        .map(q -> question(inside, q, votes, closed.contains(q.id())))
                        .toList(),
                asked.page(),
                asked.total());
    }

    private Question question(Doorstep.Inside inside, Entry asked, List<Entry> votes, boolean closed) {
        List<Entry> cast =
                votes.stream().filter(v -> asked.id().equals(v.about())).toList();
        Choice mine = cast.stream()
                .filter(v -> v.author().equals(me(inside)))
                .map(Voting::choice)
                .findFirst()
                .orElse(null);
        return new Question(
                asked,
                count(cast, Choice.YES),
                count(cast, Choice.NO),
                count(cast, Choice.ABSTAIN),
                closed,
                mine,
                mine == null && !closed && !inside.who().guest(),
                !closed && mayClose(inside, asked));
    }

    private boolean isClosed(Doorstep.Inside inside, UUID question) {
        return !book.about(inside.held(), Entry.Kind.CLOSING, List.of(question)).isEmpty();
    }

    private static boolean mayClose(Doorstep.Inside inside, Entry asked) {
        return inside.who().chief() || asked.author().equals(me(inside));
    }

    private static long count(List<Entry> votes, Choice choice) {
        return votes.stream().filter(v -> choice(v) == choice).count();
    }

    private static @Nullable Choice choice(Entry vote) {
        return vote.said() == null ? null : vote.said().choice();
    }

    private static ActorId me(Doorstep.Inside inside) {
        return inside.who().actor().id();
    }
}
