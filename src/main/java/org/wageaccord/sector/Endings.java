package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.statute.Statute;

/**
 * The end of an agreement before its term, by change or by termination (条例 第三十一条、第三十三条). Approved by the sector
 * congress it ends for all it binds; voted on by each member's congress it ends for those that approved, and goes on
 * binding the others.
 */
@Component
class Endings {

    private final TalksBook book;
    private final VoteBook votes;
    private final AgreementBook agreements;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Endings(
            TalksBook book,
            VoteBook votes,
            AgreementBook agreements,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.votes = votes;
        this.agreements = agreements;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /** The changed text takes the place of the older one from the day on which it is in force and begins. */
    void changed(Talks talks, LocalDate effective) {
        LocalDate start = Objects.requireNonNull(talks.draft()).terms().start();
        LocalDate first = start.isAfter(effective) ? start : effective;
        end(talks, Why.CHANGED, first.minusDays(1));
    }

    /** The last day that both sides signed is over, or the day on which they did, if that was later. */
    void terminated(Talks talks) {
        LocalDate lastDay = Objects.requireNonNull(talks.lastDay());
        book.add(talks, Act.Kind.TERMINATED, null, new Talks.Words(lastDay.toString()));
        end(talks, Why.TERMINATED, lastDay);
    }

    private void end(Talks by, Why why, LocalDate lastDay) {
        CaseNumber number = Objects.requireNonNull(by.offer().of());
        book.lock(number);
        Talks older = book.find(number).orElseThrow();
        Set<PartyId> bound = new HashSet<>(agreements.bound(number, statute.today()));
        boolean all = Objects.requireNonNull(by.submission()).way() == Way.CONGRESS;
        List<PartyId> released = all ? List.copyOf(bound) : approving(by, bound);
        agreements.release(number, released, lastDay, by.number());
        boolean whole = all || released.size() == bound.size();
        if (whole) {
            book.add(older, Act.Kind.ENDED, null, new Talks.Ended(why, lastDay, by.number()));
            agreements.end(number, why, lastDay, by.number());
        }
        notices.everybody(older, released, "ended." + why, older.unit().name(), lastDay);
        notices.both(older, "ended." + why, older.unit().name(), lastDay);
        events.publishEvent(new SectorEnded(number, why, lastDay, released.size(), whole, by.number()));
    }

    private List<PartyId> approving(Talks by, Set<PartyId> bound) {
        return votes.all(by).stream()
                .filter(Approving::approves)
                .map(VoteLine::enterprise)
                .filter(bound::contains)
                .collect(Collectors.toList());
    }
}
