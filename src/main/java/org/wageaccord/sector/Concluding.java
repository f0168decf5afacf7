package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.ConfirmedBy;
import org.wageaccord.access.SecondFactor;
import org.wageaccord.filing.ReviewOrders;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/** The parties' steps from the passed vote on: signed, filed, published; what is terminated is filed, too. */
@Component
class Concluding {

    private final TalksBook book;
    private final AgreementBook agreements;
    private final Talking talking;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final SecondFactor factor;
    private final ReviewOrders orders;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Concluding(
            TalksBook book,
            AgreementBook agreements,
            Talking talking,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            SecondFactor factor,
            ReviewOrders orders,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.agreements = agreements;
        this.talking = talking;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.factor = factor;
        this.orders = orders;
        this.statute = statute;
        this.events = events;
    }

    /** A chief signs exactly the text that was voted on. */
    Outcome<Void> sign(Talks talks, String digest, String confirmation) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = talking.turn(talks, side, Step.SIGNATURES);
        Talks.Draft draft = talks.draft();
        if (draft == null || !draft.digest().equals(digest)) {
            refusals.add(SectorRules.refusal(null, "otherDraft", Law.APPROVAL));
        }
        if (side != null && talks.signatures().containsKey(side)) {
            refusals.add(SectorRules.refusal(null, "signedAlready", Law.APPROVAL));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        // Asked last: an act refused anyway must neither count towards the lockout nor use up a code.
        Outcome<ConfirmedBy> person = factor.confirm(hands.actor().id(), confirmation);
        if (!person.isDone()) {
            return Outcome.refused(person.refusals());
        }
        book.add(talks, Act.Kind.SIGNED, side, new Talks.Signed(digest, person.orElseThrow()));
        notices.side(talks, side.other(), "signed");
        events.publishEvent(new SectorSigned(talks.number(), side, digest, person.orElseThrow()));
        return Outcome.done(null);
    }

    /** The employers' side files with the bureau; late too, marked so. The review term runs from that day. */
    Outcome<Void> file(Talks talks, Talks.FilingEntry entry) {
        List<Refusal> refusals = ofEmployers(talks, Step.FILING);
        refusals.addAll(rules.words("contact", entry.contact(), "contactMissing", Law.FILING));
        refusals.addAll(rules.words("workersAddress", entry.workersAddress(), "addressMissing", Law.OPINION));
        refusals.addAll(rules.words("enterpriseAddress", entry.enterpriseAddress(), "addressMissing", Law.OPINION));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate today = hands.today();
        LocalDate due = filingDue(talks);
        LocalDate review = statute.deadline("T11", today).due();
        Route.Way order = orders.today(talks.number());
        book.add(
                talks,
                Act.Kind.FILED,
                Side.ENTERPRISE,
                new Talks.Filing(entry.contact().strip(), due, today, entry, order));
        notices.unionReviewers(talks, "filed", talks.unit().name(), review);
        if (order == Route.Way.REVIEW_IN_PARALLEL) {
            notices.bureau(talks, "filed", talks.unit().name(), review);
        }
        events.publishEvent(new SectorFiled(talks.number(), today, today.isAfter(due)));
        return Outcome.done(null);
    }

    /** The employers' side publishes the text: everybody in the bound enterprises is told and can read it. */
    Outcome<Void> publish(Talks talks) {
        List<Refusal> refusals = ofEmployers(talks, Step.PUBLICATION);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate today = hands.today();
        LocalDate due = publicationDue(talks);
        List<PartyId> bound = agreements.bound(talks.number(), hands.today());
        book.add(talks, Act.Kind.PUBLISHED, Side.ENTERPRISE, new Talks.Publication(due, today));
        notices.everybody(talks, bound, "published", talks.unit().name());
        events.publishEvent(new SectorPublished(talks.number(), today, bound.size(), today.isAfter(due)));
        return Outcome.done(null);
    }

    /** The employers' side files the termination; late too, marked so (第三十三条). */
    Outcome<Void> fileEnd(Talks talks, String contact) {
        List<Refusal> refusals = ofEmployers(talks, Step.END_FILING);
        refusals.addAll(rules.words("contact", contact, "contactMissing", Law.SAME_WAY));
        LocalDate lastDay = talks.lastDay();
        if (!refusals.isEmpty() || lastDay == null) {
            return Outcome.refused(refusals);
        }
        LocalDate today = hands.today();
        LocalDate due = statute.deadline("T17", lastDay).due();
        book.add(talks, Act.Kind.END_FILED, Side.ENTERPRISE, new Talks.Filing(contact.strip(), due, today, null, null));
        notices.bureau(talks, "endFiled", talks.unit().name());
        events.publishEvent(new SectorEndFiled(talks.number(), today, today.isAfter(due)));
        return Outcome.done(null);
    }

    /** The bureau puts the termination on record. */
    Outcome<Void> recordEnd(Talks talks) {
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.isBureau(), "bureau", Law.SAME_WAY));
        if (talks.step() != Step.END_RECORD) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.END_RECORDED, null, new Talks.Words(""));
        notices.both(talks, "endRecorded");
        events.publishEvent(new SectorEndRecorded(talks.number(), hands.today()));
        return Outcome.done(null);
    }

    LocalDate filingDue(Talks talks) {
        return statute.deadline("T10", talks.signedOn()).due();
    }

    LocalDate publicationDue(Talks talks) {
        Talks.Effect effect = Objects.requireNonNull(talks.effect());
        return statute.deadline("T13", effect.on()).due();
    }

    private List<Refusal> ofEmployers(Talks talks, Step step) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = talking.turn(talks, side, step);
        if (side == Side.WORKERS) {
            refusals.addAll(hands.unless(false, "employers", Law.FILING));
        }
        return refusals;
    }
}
