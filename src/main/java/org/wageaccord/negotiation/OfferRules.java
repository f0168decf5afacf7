package org.wageaccord.negotiation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;
import org.wageaccord.terms.TermsBook;

/** What an offer must hold (law §1.2-1.3). */
@Component
class OfferRules {

    private static final int LONGEST = 2000;

    private final CaseHeads heads;
    private final ReopeningRules reopening;
    private final TermsBook terms;
    private final SectorFloors floors;
    private final Statute statute;

    OfferRules(CaseHeads heads, ReopeningRules reopening, TermsBook terms, SectorFloors floors, Statute statute) {
        this.heads = heads;
        this.reopening = reopening;
        this.terms = terms;
        this.floors = floors;
        this.statute = statute;
    }

    List<Refusal> refusals(OfferEntry offer, @Nullable Upload proof, Enterprise enterprise, Actor actor) {
        List<Refusal> found = new ArrayList<>();
        if (!heads.actsFor(actor, offer.enterprise(), offer.side())) {
            found.add(Refusal.of(null, "refusal.negotiation.notYours").citing(Articles.WHO_OFFERS));
        }
        year(offer, found);
        if (offer.topics().isEmpty()) {
            found.add(Refusal.of("topics", "refusal.negotiation.noTopic").citing(Articles.CONTENT_OF_OFFER));
        }
        text("grounds", offer.grounds(), Articles.CONTENT_OF_OFFER, found);
        text("place", offer.place(), Articles.CONTENT_OF_OFFER, found);
        text("contact", offer.contact(), Articles.CONTENT_OF_OFFER, found);
        meeting(offer, found);
        team(offer, enterprise, found);
        found.addAll(reopening.refusals(offer, proof));
        found.addAll(terms.check(offer.opening()));
        found.addAll(floors.check(offer.enterprise(), offer.opening()));
        return found;
    }

    /** What should be seen before the offer is sent, but does not refuse it. */
    List<Refusal> warnings(OfferEntry offer, Enterprise enterprise) {
        List<Refusal> found = new ArrayList<>(terms.warnings(offer.opening(), enterprise.headcount()));
        var replyDue = statute.deadline("T03", statute.today());
        if (replyDue.known() && !offer.meetingAt().toLocalDate().isAfter(replyDue.due())) {
            found.add(Refusal.of("meetingAt", "warning.negotiation.meetingBeforeReplyDue", replyDue.due())
                    .citing(replyDue.citation()));
        }
        Rule most = statute.rule("TEAM_MAXIMUM_MODEL");
        if (offer.teamSize() > most.number()) {
            found.add(Refusal.of("teamSize", "warning.negotiation.teamLarge", most.number())
                    .citing(most.citation()));
        }
        return found;
    }

    private void year(OfferEntry offer, List<Refusal> found) {
        int now = statute.today().getYear();
        if (offer.year() < now || offer.year() > now + 1) {
            found.add(Refusal.of("year", "refusal.negotiation.yearOutOfReach", plain(now), plain(now + 1))
                    .citing(statute.rule("T01").citation()));
        }
    }

    private void meeting(OfferEntry offer, List<Refusal> found) {
        if (!offer.meetingAt().toLocalDate().isAfter(statute.today())) {
            found.add(Refusal.of("meetingAt", "refusal.negotiation.meetingNotAhead", statute.today())
                    .citing(Articles.CONTENT_OF_OFFER));
        }
    }

    private void team(OfferEntry offer, Enterprise enterprise, List<Refusal> found) {
        Rule least = statute.rule(enterprise.aboveScale() ? "TEAM_MINIMUM_ABOVE_SCALE" : "TEAM_MINIMUM");
        if (offer.teamSize() < least.number()) {
            found.add(Refusal.of("teamSize", "refusal.negotiation.teamTooSmall", least.number())
                    .citing(least.citation()));
        }
    }

    static void text(String field, String value, Citation article, List<Refusal> found) {
        if (value.isBlank()) {
            found.add(Refusal.of(field, "refusal.negotiation.missing." + field).citing(article));
        } else if (value.length() > LONGEST) {
            found.add(Refusal.of(field, "refusal.negotiation.tooLong", LONGEST));
        }
    }

    /** Years are shown without grouping. */
    private static String plain(int year) {
        return Integer.toString(year);
    }
}
