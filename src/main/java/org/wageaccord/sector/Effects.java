package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.SectorFloor;
import org.wageaccord.terms.TermsBook;

/** The agreement comes into force: whom it binds, and which living agreements of enterprises fall below it. */
@Component
class Effects {

    private final TalksBook book;
    private final VoteBook votes;
    private final MemberBook members;
    private final AgreementBook agreements;
    private final Contracts contracts;
    private final Endings endings;
    private final TermsBook terms;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Effects(
            TalksBook book,
            VoteBook votes,
            MemberBook members,
            AgreementBook agreements,
            Contracts contracts,
            Endings endings,
            TermsBook terms,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.votes = votes;
        this.members = members;
        this.agreements = agreements;
        this.contracts = contracts;
        this.endings = endings;
        this.terms = terms;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /** All members of today where the sector congress approved it; else those whose own congress did. */
    void inForce(Talks talks, LocalDate on) {
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        Way way = Objects.requireNonNull(talks.submission()).way();
        List<Bound> bound = way == Way.CONGRESS ? members(talks, on) : approved(talks);
        agreements.add(talks, draft, way, on, bound);
        book.add(talks, Act.Kind.IN_FORCE, null, new Talks.Effect(on, bound.size()));
        notices.both(talks, "inForce", bound.size());
        events.publishEvent(new SectorInForce(talks.number(), on, bound.size()));
        if (talks.purpose() == Purpose.CHANGE) {
            endings.changed(talks, on);
        }
        SectorFloor floor = SectorFloors.floor(talks.number(), talks.unit().name(), draft.terms());
        bound.forEach(one -> recheck(talks, one, floor, statute.today()));
    }

    private List<Bound> members(Talks talks, LocalDate today) {
        return members.on(talks.unit().id(), today).stream()
                .map(member -> new Bound(member.enterprise(), member.enterpriseName()))
                .toList();
    }

    private List<Bound> approved(Talks talks) {
        return votes.all(talks).stream()
                .filter(Approving::approves)
                .map(line -> new Bound(line.enterprise(), line.enterpriseName()))
                .toList();
    }

    /** It binds one more enterprise. */
    void joined(Talks talks, Bound one) {
        SectorTerms terms = Objects.requireNonNull(talks.draft()).terms();
        recheck(talks, one, SectorFloors.floor(talks.number(), talks.unit().name(), terms), statute.today());
    }

    /** An enterprise whose living agreement falls below: both its chiefs are told. */
    private void recheck(Talks talks, Bound member, SectorFloor floor, LocalDate today) {
        PartyId enterprise = member.enterprise();
        Optional<Agreement> living = contracts.latest(enterprise, today);
        List<Refusal> below = living.map(agreement -> terms.below(agreement.terms(), List.of(floor)))
                .orElse(List.of());
        if (below.isEmpty()) {
            return;
        }
        Agreement agreement = living.orElseThrow();
        String which = below.stream()
                .map(refusal -> refusal.code().substring(refusal.code().lastIndexOf('.') + 1))
                .distinct()
                .collect(Collectors.joining(","));
        String number =
                agreement.caseNumber() == null ? null : agreement.caseNumber().toString();
        agreements.found(talks.number(), enterprise, new Below(member.name(), number, which), today);
        notices.chiefs(
                talks, enterprise, "below", talks.unit().name(), talks.number().toString());
        events.publishEvent(new SectorBelowFound(talks.number(), member.name(), which));
    }

    /** The term is over (24:00 of its last day), unless the agreement ended before. */
    void expired(Talks talks) {
        if (talks.ended() != null) {
            return;
        }
        Talks.Draft draft = Objects.requireNonNull(talks.draft());
        book.add(talks, Act.Kind.EXPIRED, null, new Talks.Words(""));
        notices.both(talks, "expired", draft.terms().end());
        events.publishEvent(new SectorExpired(talks.number(), draft.terms().end()));
    }
}
