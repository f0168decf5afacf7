package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/** From the offer to the agreed draft: offered, answered, teams named, drafts put and agreed, or talks given up. */
@Component
class Talking {

    private final TalksBook book;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Talking(
            TalksBook book,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    Outcome<CaseNumber> offer(Unit unit, SectorOffer offer) {
        Side side = hands.sideOf(unit);
        List<Refusal> refusals = new ArrayList<>(hands.unless(side != null, "talks", Law.UNIT));
        if (book.isTalking(unit.id())) {
            refusals.add(SectorRules.refusal(null, "talkingAlready", Law.REPLY));
        }
        refusals.addAll(agreement(unit, offer));
        int year = statute.today().getYear();
        if (offer.year() < year || offer.year() > year + 1) {
            refusals.add(SectorRules.refusal("year", "year", Law.UNIT, String.valueOf(year), String.valueOf(year + 1)));
        }
        refusals.addAll(rules.words("content", offer.content(), "contentMissing", Law.REPLY));
        refusals.addAll(rules.words("place", offer.place(), "placeMissing", Law.REPLY));
        if (!offer.meeting().isAfter(hands.today())) {
            refusals.add(SectorRules.refusal("meeting", "meetingPast", Law.REPLY, hands.today()));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        LocalDate due = statute.deadline("T03", hands.today()).due();
        CaseNumber number = book.add(unit, side, offer, due);
        events.publishEvent(new SectorOffered(
                number, side, unit.name(), unit.placeName(), offer.year(), due, offer.purpose(), offer.ground()));
        book.find(number).ifPresent(talks -> notices.side(talks, side.other(), "offered", unit.name(), due));
        return Outcome.done(number);
    }

    /** What is changed or terminated is an agreement of the unit that is in force and published. */
    private List<Refusal> agreement(Unit unit, SectorOffer offer) {
        if (offer.purpose() == Purpose.CONCLUDE) {
            return List.of();
        }
        boolean stands = offer.of() != null
                && book.find(offer.of())
                        .filter(of -> of.unit().id().equals(unit.id()) && of.step() == Step.IN_FORCE)
                        .isPresent();
        List<Refusal> refusals = new ArrayList<>();
        if (!stands) {
            refusals.add(SectorRules.refusal("of", "notInForce", Law.BY_CONSENT));
        }
        if (offer.purpose() == Purpose.TERMINATE && offer.ground() == null) {
            refusals.add(SectorRules.refusal("ground", "groundMissing", Law.GROUNDS));
        }
        return refusals;
    }

    Outcome<Void> reply(Talks talks, boolean accepted, String words) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = turn(talks, side, Step.REPLY);
        if (side == talks.side()) {
            refusals.add(SectorRules.refusal(null, "ownOffer", Law.REPLY));
        }
        if (!accepted) {
            refusals.addAll(rules.words("words", words, "refusalWords", Law.REPLY));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        book.addOnce(talks, Act.Kind.REPLY, side, new Talks.Reply(accepted, words.strip()));
        notices.side(talks, side.other(), accepted ? "accepted" : "refused");
        events.publishEvent(new SectorAnswered(talks.number(), side, accepted, words.strip()));
        return Outcome.done(null);
    }

    Outcome<Void> team(Talks talks, List<String> names) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = turn(talks, side, Step.TEAMS);
        if (side != null) {
            refusals.addAll(rules.team(talks, side, names));
        }
        if (side != null && talks.teams().containsKey(side)) {
            refusals.add(SectorRules.refusal(null, "teamNamed", Law.TEAMS));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        book.addOnce(talks, Act.Kind.TEAM, side, new Talks.Team(names));
        events.publishEvent(new SectorTeamNamed(talks.number(), side, names.size()));
        return Outcome.done(null);
    }

    Outcome<Integer> put(Talks talks, SectorTerms terms) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = turn(talks, side, Step.DRAFT);
        refusals.addAll(rules.draft(talks, terms, of(talks)));
        Talks.Draft newest = talks.draft();
        if (newest != null && !talks.isAgreed() && newest.digest().equals(terms.digest())) {
            refusals.add(SectorRules.refusal(null, "sameDraft", Law.UNIT));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        int version = book.addDraft(talks, side, terms);
        notices.side(talks, side.other(), "draftPut", version);
        events.publishEvent(new SectorDraftPut(talks.number(), side, version, terms.digest()));
        return Outcome.done(version);
    }

    /** The terms of the agreement that these talks change or terminate, null for none. */
    private @Nullable SectorTerms of(Talks talks) {
        CaseNumber number = talks.offer().of();
        Talks.Draft draft =
                number == null ? null : book.find(number).orElseThrow().draft();
        return draft == null ? null : draft.terms();
    }

    /** Agreement is to exactly the text of this digest, and to a draft of the other side. */
    Outcome<Void> agree(Talks talks, String digest) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = turn(talks, side, Step.DRAFT);
        Talks.Draft draft = talks.draft();
        if (draft == null || talks.isAgreed()) {
            refusals.add(SectorRules.refusal(null, "noDraft", Law.UNIT));
        } else {
            if (draft.side() == side) {
                refusals.add(SectorRules.refusal(null, "ownDraft", Law.UNIT));
            }
            if (!draft.digest().equals(digest)) {
                refusals.add(SectorRules.refusal(null, "otherDraft", Law.UNIT));
            }
            // the minimum wage may have risen since it was put
            rules.draft(talks, draft.terms(), of(talks)).stream()
                    .map(r -> new Refusal(null, r.code(), r.args(), r.citation()))
                    .forEach(refusals::add);
        }
        if (!refusals.isEmpty() || side == null || draft == null) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.AGREED, side, new Talks.Words(digest));
        notices.both(talks, "draftAgreed", draft.version());
        events.publishEvent(new SectorDraftAgreed(talks.number(), side, draft.version(), digest));
        return Outcome.done(null);
    }

    Outcome<Void> giveUp(Talks talks, String words) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = turn(talks, side, Step.DRAFT);
        refusals.addAll(rules.words("words", words, "giveUpWords", Law.UNIT));
        if (side != null && talks.gaveUp().contains(side)) {
            refusals.add(SectorRules.refusal(null, "gaveUpAlready", Law.UNIT));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        boolean both = talks.gaveUp().contains(side.other());
        book.add(talks, Act.Kind.GAVE_UP, side, new Talks.Words(words.strip()));
        notices.side(talks, side.other(), both ? "ended" : "gaveUp");
        events.publishEvent(new SectorGivenUp(talks.number(), side, words.strip(), both));
        return Outcome.done(null);
    }

    /** Whether it is time for the step, and the actor speaks for a side. */
    List<Refusal> turn(Talks talks, @Nullable Side side, Step step) {
        List<Refusal> refusals = new ArrayList<>(hands.unless(side != null, "talks", Law.UNIT));
        if (talks.step() != step) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        }
        return refusals;
    }
}
