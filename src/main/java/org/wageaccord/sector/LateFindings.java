package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Objection;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewRules;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * What an office finds after the review term passed in silence (条例 第三十四条). It does not undo the effect: it is kept as a
 * matter of supervision, once for each office, and both sides are told.
 */
@Component
class LateFindings {

    private final TalksBook book;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final SectorLaw law;
    private final ApplicationEventPublisher events;

    LateFindings(
            TalksBook book, SectorHands hands, SectorNotices notices, SectorLaw law, ApplicationEventPublisher events) {
        this.book = book;
        this.hands = hands;
        this.notices = notices;
        this.law = law;
        this.events = events;
    }

    /** The office for which the current actor may still find something, null for none. */
    @Nullable
    Office open(Talks talks) {
        if (!silent(talks) || hands.sideOf(talks.unit()) != null) {
            return null;
        }
        Office office = hands.isBureau() ? Office.LABOR_BUREAU : hands.isUnionReviewer() ? Office.CITY_UNION : null;
        boolean said = talks.lateFindings().stream().anyMatch(found -> found.office() == office);
        return said ? null : office;
    }

    /** Whether the review of these talks is over because nobody said anything. */
    static boolean silent(Talks talks) {
        return talks.review() != null && talks.review().verdict() == Talks.Verdict.TACIT;
    }

    Outcome<Void> find(Talks talks, ReviewDecision decision) {
        Office office = open(talks);
        LocalDate ended = law.of(talks)
                .deadline("T11", Objects.requireNonNull(talks.filed()).receivedOn())
                .due();
        if (office == null || decision.verdict() != Verdict.OBJECTION) {
            return Outcome.refused(SectorRules.refusal(null, "reviewOver", Law.FILING, ended));
        }
        List<Refusal> refusals = new ArrayList<>(ReviewRules.finding(decision));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.LATE_FOUND, null, new Talks.LateFinding(office, decision, ended));
        notices.both(talks, "lateFound", ended);
        String clauses = decision.objections().stream().map(Objection::clause).collect(Collectors.joining("、"));
        events.publishEvent(new SectorLateFound(talks.number(), office, clauses, ended));
        return Outcome.done(null);
    }
}
