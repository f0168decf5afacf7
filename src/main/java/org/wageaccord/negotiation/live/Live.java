package org.wageaccord.negotiation.live;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.audit.Ledger;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.Teams;

/** The door of what happens now: where a case is, who is there, and a word whenever that changes. */
@Service
public class Live {

    private final LiveRooms rooms;
    private final LiveNews news;
    private final Presence presence;
    private final Ledger ledger;
    private final Teams teams;

    Live(LiveRooms rooms, LiveNews news, Presence presence, Ledger ledger, Teams teams) {
        this.rooms = rooms;
        this.news = news;
        this.presence = presence;
        this.ledger = ledger;
        this.teams = teams;
    }

    /**
     * Where a case is.
     *
     * @param position changes with every act that both sides may know of; it tells nothing else
     * @param present how many people of a side have the case open
     */
    public record Moment(String position, Map<Side, Integer> present) {}

    @Transactional(readOnly = true)
    public Moment now(CaseNumber number) {
        return new Moment(position(number), presence.of(number));
    }

    /** What {@link Moment#position} is now. */
    @Transactional(readOnly = true)
    public String position(CaseNumber number) {
        return ledger.newest(number, LiveNews.ROOMS).map(UUID::toString).orElse("");
    }

    /**
     * Opens a page for somebody: {@code listener} is run, on any thread, whenever there may be something new.
     *
     * @param side on whose team the reader is, null for all others; they see, but are not counted as present
     */
    public Page open(CaseNumber number, Actor reader, @Nullable Side side, Runnable listener) {
        Page page = new Page(UUID.randomUUID(), number, reader, side);
        page.leave = rooms.enter(number.toString(), listener);
        page.beat();
        if (side != null) {
            news.note(number);
        }
        return page;
    }

    /** The side on whose team somebody sits, null if on none. */
    @Transactional(readOnly = true)
    public @Nullable Side sideOf(CaseNumber number, Actor reader) {
        return teams.seat(number, reader.id()).orElse(null);
    }

    /** A page that somebody has open. */
    public final class Page implements AutoCloseable {

        private final UUID id;
        private final CaseNumber number;
        private final Actor reader;
        private final @Nullable Side side;
        private Runnable leave = () -> {};

        private Page(UUID id, CaseNumber number, Actor reader, @Nullable Side side) {
            this.id = id;
            this.number = number;
            this.reader = reader;
            this.side = side;
        }

        /** Still there. */
        public void beat() {
            if (side != null) {
                presence.seen(id, number, reader.id(), side);
            }
        }

        @Override
        public void close() {
            leave.run();
            if (side != null) {
                presence.gone(id);
                news.note(number);
            }
        }
    }
}
