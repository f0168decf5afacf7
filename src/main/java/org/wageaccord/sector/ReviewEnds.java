package org.wageaccord.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.sector.SectorFiling.Decided;
import org.wageaccord.statute.Statute;

/**
 * What follows from what an office says, and once nobody reviews any more. In sequence an objection ends the review, or the
 * bureau's word; at the same time both finish, or the term does, and both sides are told all objections together.
 */
@Component
class ReviewEnds {

    private final TalksBook book;
    private final Effects effects;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    ReviewEnds(
            TalksBook book,
            Effects effects,
            SectorHands hands,
            SectorNotices notices,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.effects = effects;
        this.hands = hands;
        this.notices = notices;
        this.statute = statute;
        this.events = events;
    }

    /** @param filed as it stood before this decision */
    void conclude(Talks talks, SectorFiling filed, Office office, ReviewDecision decision) {
        boolean objects = decision.verdict() == Verdict.OBJECTION;
        if (!isLast(filed, office, objects)) {
            if (objects) {
                notices.both(talks, "objectedBeside", clauses(decision));
            }
        } else if (objects || filed.isObjectedTo()) {
            List<String> words = new ArrayList<>(objections(filed));
            if (objects) {
                words.add(decision.opinion());
            }
            objected(talks, words);
        } else {
            book.add(talks, Act.Kind.REVIEWED, null, new Talks.Review(Talks.Verdict.PASSED, decision.opinion()));
            notices.both(talks, "reviewed");
            effects.inForce(talks, hands.today());
        }
        events.publishEvent(new SectorDecided(talks.number(), office, decision.verdict(), decision.opinion()));
    }

    private static boolean isLast(SectorFiling filed, Office office, boolean objects) {
        if (filed.inParallel()) {
            return filed.has(office == Office.CITY_UNION ? Office.LABOR_BUREAU : Office.CITY_UNION);
        }
        return objects || office == Office.LABOR_BUREAU;
    }

    /**
     * The review term is over. Nobody objected in it: in force from the day after. One of two offices that review at the same
     * time did: its objection stands, though the other said nothing.
     */
    void termOver(Talks talks) {
        SectorFiling filed = talks.filed();
        if (filed == null || talks.review() != null) {
            return;
        }
        if (filed.isObjectedTo()) {
            List<String> words = objections(filed);
            objected(talks, words);
            events.publishEvent(new SectorReviewed(talks.number(), Talks.Verdict.OBJECTED, String.join("；", words)));
            return;
        }
        book.add(talks, Act.Kind.REVIEWED, null, new Talks.Review(Talks.Verdict.TACIT, ""));
        notices.both(talks, "reviewed");
        events.publishEvent(new SectorReviewed(talks.number(), Talks.Verdict.TACIT, ""));
        effects.inForce(talks, statute.deadline("T11", filed.receivedOn()).firstLateDay());
    }

    private void objected(Talks talks, List<String> words) {
        book.add(talks, Act.Kind.REVIEWED, null, new Talks.Review(Talks.Verdict.OBJECTED, String.join("；", words)));
        notices.both(talks, "objected");
    }

    private static List<String> objections(SectorFiling filed) {
        return filed.isObjectedTo()
                ? filed.letter().stream()
                        .map(Decided::decision)
                        .map(ReviewDecision::opinion)
                        .toList()
                : List.of();
    }

    private static String clauses(ReviewDecision decision) {
        return decision.objections().stream().map(Objection::clause).collect(Collectors.joining("、"));
    }
}
