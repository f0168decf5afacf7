package org.wageaccord.sector;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Statute;

/** The unions of members ask the union of their sector to bargain, once between two offers. */
@Component
class Requesting {

    private static final String SHARE = "SECTOR_OFFER_SHARE";

    private final UnitBook units;
    private final MemberBook members;
    private final RequestBook book;
    private final TalksBook talks;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Requesting(
            UnitBook units,
            MemberBook members,
            RequestBook book,
            TalksBook talks,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.units = units;
        this.members = members;
        this.book = book;
        this.talks = talks;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    Outcome<Void> ask(UUID id, String words) {
        units.lock(id);
        Unit unit = units.find(id).orElse(null);
        if (unit == null) {
            return Outcome.refused(Refusal.of(null, "refusal.sector.unknownUnit"));
        }
        Member member = mine(id);
        List<Refusal> refusals = rules.words("words", words, "requestWords", Law.UNIT);
        refusals.addAll(hands.unless(member != null, "request", Law.UNIT));
        if (talks.isTalking(id)) {
            refusals.add(SectorRules.refusal(null, "talkingAlready", Law.REPLY));
        } else if (member != null && book.asked(id, member)) {
            refusals.add(SectorRules.refusal(null, "requestedAlready", Law.UNIT));
        }
        if (!refusals.isEmpty() || member == null) {
            return Outcome.refused(refusals);
        }
        book.add(id, member, words.strip());
        Requests all = of(unit);
        events.publishEvent(new SectorRequested(
                unit.name(), member.enterpriseName(), words.strip(), all.made().size(), all.members(), all.obliges()));
        notices.asked(unit, all);
        return Outcome.done(null);
    }

    /** The member whose union the actor heads, or null. */
    private @Nullable Member mine(UUID unit) {
        return members.on(unit, hands.today()).stream()
                .filter(member -> hands.chairs(member.enterprise()))
                .findFirst()
                .orElse(null);
    }

    boolean mayAsk(Unit unit) {
        Member member = mine(unit.id());
        return member != null && !talks.isTalking(unit.id()) && !book.asked(unit.id(), member);
    }

    Requests of(Unit unit) {
        return new Requests(
                book.since(unit.id()),
                members.on(unit.id(), hands.today()).size(),
                statute.law().find(SHARE, hands.today()).orElse(null));
    }
}
