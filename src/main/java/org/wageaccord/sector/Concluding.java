package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Accounts;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.sector.Talks.Step;
import org.wageaccord.sector.Talks.Verdict;
import org.wageaccord.statute.Statute;

/** From the passed vote to the publication: signed, filed, reviewed, published. */
@Component
class Concluding {

    private final TalksBook book;
    private final AgreementBook agreements;
    private final Talking talking;
    private final SectorRules rules;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Accounts accounts;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Concluding(
            TalksBook book,
            AgreementBook agreements,
            Talking talking,
            SectorRules rules,
            SectorHands hands,
            SectorNotices notices,
            Accounts accounts,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.agreements = agreements;
        this.talking = talking;
        this.rules = rules;
        this.hands = hands;
        this.notices = notices;
        this.accounts = accounts;
        this.statute = statute;
        this.events = events;
    }

    /** A chief signs exactly the text that was voted on. */
    Outcome<Void> sign(Talks talks, String digest, String password) {
        Side side = hands.sideOf(talks.unit());
        List<Refusal> refusals = talking.turn(talks, side, Step.SIGNATURES);
        Talks.Draft draft = talks.draft();
        if (draft == null || !draft.digest().equals(digest)) {
            refusals.add(SectorRules.refusal(null, "otherDraft", Law.APPROVAL));
        }
        if (side != null && talks.signatures().containsKey(side)) {
            refusals.add(SectorRules.refusal(null, "signedAlready", Law.APPROVAL));
        }
        // The password is asked last: an act refused anyway must not count towards the lockout.
        if (refusals.isEmpty() && !accounts.confirms(hands.actor().id(), password)) {
            refusals.add(Refusal.of("password", "refusal.sector.wrongPassword"));
        }
        if (!refusals.isEmpty() || side == null) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.SIGNED, side, new Talks.Words(digest));
        notices.side(talks, side.other(), "signed");
        events.publishEvent(new SectorSigned(talks.number(), side, digest));
        return Outcome.done(null);
    }

    /** The employers' side files with the bureau; late too, marked so. The review term runs from that day. */
    Outcome<Void> file(Talks talks, String contact) {
        List<Refusal> refusals = ofEmployers(talks, Step.FILING);
        refusals.addAll(rules.words("contact", contact, "contactMissing", Law.FILING));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate today = hands.today();
        LocalDate due = filingDue(talks);
        LocalDate review = statute.deadline("T11", today).due();
        book.add(talks, Act.Kind.FILED, Side.ENTERPRISE, new Talks.Filing(contact.strip(), due, today));
        notices.bureau(talks, "filed", talks.unit().name(), review);
        events.publishEvent(new SectorFiled(talks.number(), today, today.isAfter(due)));
        return Outcome.done(null);
    }

    Outcome<Void> accept(Talks talks) {
        List<Refusal> refusals = ofBureau(talks, Step.ACCEPTANCE);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.ACCEPTED, null, new Talks.Words(""));
        notices.both(talks, "filingAccepted");
        events.publishEvent(new SectorAccepted(talks.number(), hands.today()));
        return Outcome.done(null);
    }

    /** The bureau says by opinion that it has no objection, or objects with reasons, which takes the talks back to the draft. */
    Outcome<Void> review(Talks talks, boolean passed, String words) {
        List<Refusal> refusals = ofBureau(talks, Step.REVIEW);
        if (!passed) {
            refusals.addAll(rules.words("words", words, "objectionWords", Law.FILING));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        reviewed(talks, passed ? Verdict.PASSED : Verdict.OBJECTED, words.strip());
        return Outcome.done(null);
    }

    /** The review term passed in silence. */
    void tacit(Talks talks) {
        if (talks.filing() != null && talks.review() == null) {
            reviewed(talks, Verdict.TACIT, "");
        }
    }

    private void reviewed(Talks talks, Verdict verdict, String words) {
        book.add(talks, Act.Kind.REVIEWED, null, new Talks.Review(verdict, words));
        notices.both(talks, verdict == Verdict.OBJECTED ? "objected" : "reviewed");
        events.publishEvent(new SectorReviewed(talks.number(), verdict, words));
    }

    /** The employers' side publishes the text: everybody in the bound enterprises is told and can read it. */
    Outcome<Void> publish(Talks talks) {
        List<Refusal> refusals = ofEmployers(talks, Step.PUBLICATION);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LocalDate today = hands.today();
        LocalDate due = publicationDue(talks);
        List<PartyId> bound = agreements.bound(talks.number());
        book.add(talks, Act.Kind.PUBLISHED, Side.ENTERPRISE, new Talks.Publication(due, today));
        notices.everybody(talks, bound, "published", talks.unit().name());
        events.publishEvent(new SectorPublished(talks.number(), today, bound.size(), today.isAfter(due)));
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

    private List<Refusal> ofBureau(Talks talks, Step step) {
        List<Refusal> refusals = new ArrayList<>(hands.unless(hands.isBureau(), "bureau", Law.FILING));
        if (talks.step() != step) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        }
        return refusals;
    }
}
