package org.wageaccord.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Upload;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.ReviewDecision;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.filing.ReviewOrders;
import org.wageaccord.filing.ReviewRules;
import org.wageaccord.filing.Supply;
import org.wageaccord.filing.SupplyRules;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/**
 * The review of what was filed: the union first, then the bureau accepts and reviews (条例 第三十四条), or both at the same time
 * where the rule pack says so. What is missing is told
 * once and supplied as a whole, or the filing counts as withdrawn (最多跑一次规定 第十一条).
 */
@Component
class Examining {

    private final TalksBook book;
    private final ReviewEnds ends;
    private final LateFindings findings;
    private final SectorChecklist checklist;
    private final SectorHands hands;
    private final SectorNotices notices;
    private final Documents documents;
    private final ReviewOrders orders;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Examining(
            TalksBook book,
            ReviewEnds ends,
            LateFindings findings,
            SectorChecklist checklist,
            SectorHands hands,
            SectorNotices notices,
            Documents documents,
            ReviewOrders orders,
            Statute statute,
            ApplicationEventPublisher events) {
        this.book = book;
        this.ends = ends;
        this.findings = findings;
        this.checklist = checklist;
        this.hands = hands;
        this.notices = notices;
        this.documents = documents;
        this.orders = orders;
        this.statute = statute;
        this.events = events;
    }

    Outcome<Void> accept(Talks talks) {
        List<Refusal> refusals = ofOffice(talks, Office.LABOR_BUREAU);
        SectorFiling filed = talks.filed();
        if (talks.step() == Step.UNION_REVIEW && (filed == null || !filed.inParallel())) {
            refusals.add(Refusal.of(null, "refusal.filing.unionFirst"));
        } else if (!talks.step().isToAccept()) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        book.add(talks, Act.Kind.ACCEPTED, null, new Talks.Words(""));
        notices.both(talks, "filingAccepted");
        events.publishEvent(new SectorAccepted(talks.number(), hands.today()));
        return Outcome.done(null);
    }

    /** The decision of the office whose turn it is; after a review that passed in silence, what is found too late. */
    Outcome<Void> decide(Talks talks, ReviewDecision decision) {
        if (LateFindings.silent(talks)) {
            return findings.find(talks, decision);
        }
        Office office = office(talks.step());
        List<Refusal> refusals = ofOffice(talks, office);
        refusals.addAll(turn(talks, office, decision.verdict()));
        SectorFiling filed = talks.filed();
        if (refusals.isEmpty() && filed != null) {
            refusals.addAll(ReviewRules.content(checklist.of(talks), filed.returned() != null, decision));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Act.Kind kind = office == Office.CITY_UNION ? Act.Kind.UNION_DECIDED : Act.Kind.BUREAU_DECIDED;
        book.add(talks, kind, null, decision);
        if (decision.verdict() == Verdict.INCOMPLETE) {
            giveBack(talks, office, decision);
        } else {
            ends.conclude(talks, Objects.requireNonNull(filed), office, decision);
        }
        return Outcome.done(null);
    }

    /** Of the offices at work that of the actor; another one where theirs is not, which refuses the actor. */
    private Office office(Step step) {
        return step.offices().stream()
                .filter(hands::reviews)
                .findFirst()
                .orElse(step.offices().contains(Office.CITY_UNION) ? Office.CITY_UNION : Office.LABOR_BUREAU);
    }

    private void giveBack(Talks talks, Office office, ReviewDecision decision) {
        var due = statute.deadline("SUPPLY", hands.today()).due();
        var told = new SectorFiling.Return(office, decision.missing(), due, decision.opinion());
        book.add(talks, Act.Kind.RETURNED, null, told);
        notices.side(talks, Side.ENTERPRISE, "returned", due);
        String missing = String.join("；", decision.missing());
        events.publishEvent(new SectorReturned(talks.number(), office, missing, due));
    }

    /** The employers' side supplies everything that was told to be missing. */
    Outcome<Void> supply(Talks talks, List<Supply> supplies) {
        List<Refusal> refusals =
                new ArrayList<>(hands.unless(hands.sideOf(talks.unit()) == Side.ENTERPRISE, "employers", Law.FILING));
        SectorFiling filed = talks.filed();
        if (talks.step() != Step.SUPPLY || filed == null || filed.returned() == null) {
            refusals.add(Refusal.of(null, "refusal.sector.notNow"));
        } else if (hands.today().isAfter(filed.returned().told().due())) {
            refusals.add(SectorRules.refusal(null, "supplyOver", ReviewRules.ONCE));
        } else {
            refusals.addAll(SupplyRules.refusals(filed.missing(), supplies));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<SectorFiling.Supplied> items =
                supplies.stream().map(supply -> keep(talks, supply)).toList();
        book.add(
                talks,
                Act.Kind.SUPPLIED,
                Side.ENTERPRISE,
                new SectorFiling.Supplies(items, orders.today(talks.number())));
        events.publishEvent(new SectorSupplied(talks.number(), items.size(), hands.today()));
        return Outcome.done(null);
    }

    private SectorFiling.Supplied keep(Talks talks, Supply supply) {
        Talks.KeptFile file = null;
        if (supply.hasFile()) {
            Upload upload =
                    new Upload(Objects.requireNonNull(supply.fileName()), Objects.requireNonNull(supply.file()));
            Attachment kept = documents.attach(talks.number(), upload);
            file = new Talks.KeptFile(kept.id(), kept.name());
        }
        return new SectorFiling.Supplied(supply.item(), supply.words().strip(), file);
    }

    /** Not supplied in time: the filing counts as withdrawn and may be filed anew. */
    void withdraw(Talks talks) {
        SectorFiling filed = talks.filed();
        if (talks.step() == Step.SUPPLY && filed != null && filed.returned() != null) {
            var due = filed.returned().told().due();
            book.add(talks, Act.Kind.WITHDRAWN, null, new Talks.Words(due.toString()));
            notices.both(talks, "withdrawn", due);
            events.publishEvent(new SectorWithdrawn(talks.number(), due));
        }
    }

    private static List<Refusal> turn(Talks talks, Office office, Verdict verdict) {
        Step step = talks.step();
        if (!step.offices().contains(office)) {
            return List.of(Refusal.of(null, "refusal.sector.notNow"));
        }
        if (verdict == Verdict.INCOMPLETE) {
            return returning(talks);
        }
        return office == Office.LABOR_BUREAU && step.isToAccept()
                ? List.of(Refusal.of(null, "refusal.filing.acceptFirst"))
                : List.of();
    }

    /** What the bureau has accepted is complete; and a text that must be agreed anew is filed anew in any case. */
    private static List<Refusal> returning(Talks talks) {
        SectorFiling filed = Objects.requireNonNull(talks.filed());
        if (talks.step() == Step.REVIEW || talks.step() == Step.BOTH_REVIEW || filed.has(Office.LABOR_BUREAU)) {
            return List.of(
                    Refusal.of("verdict", "refusal.filing.acceptedIsComplete").citing(ReviewRules.ONCE));
        }
        return filed.isObjectedTo()
                ? List.of(
                        Refusal.of("verdict", "refusal.filing.objectedByOther").citing(Law.OPINION))
                : List.of();
    }

    /** A reviewer of the office who speaks for neither side, while the review term runs. */
    private List<Refusal> ofOffice(Talks talks, Office office) {
        boolean union = office == Office.CITY_UNION;
        List<Refusal> refusals = new ArrayList<>(
                union
                        ? hands.unless(hands.isUnionReviewer(), "cityUnion", Law.FILING)
                        : hands.unless(hands.isBureau(), "bureau", Law.FILING));
        if (hands.sideOf(talks.unit()) != null) {
            refusals.add(SectorRules.refusal(null, "reviewerIsParty", Law.NO_DOUBLE_ROLE));
        }
        SectorFiling filed = talks.filed();
        if (filed != null && hands.today().isAfter(term(filed))) {
            refusals.add(SectorRules.refusal(null, "reviewOver", Law.FILING, term(filed)));
        }
        return refusals;
    }

    private java.time.LocalDate term(SectorFiling filed) {
        return statute.deadline("T11", filed.receivedOn()).due();
    }
}
