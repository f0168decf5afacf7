package org.wageaccord.negotiation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.statute.Deadline;

/** Puts a case together as pages and the engine room read it. */
@Component
class CaseReading {

    private final WageCases cases;
    private final CaseSteps steps;
    private final CaseDeadlines deadlines;
    private final OfferBook book;

    CaseReading(WageCases cases, CaseSteps steps, CaseDeadlines deadlines, OfferBook book) {
        this.cases = cases;
        this.steps = steps;
        this.deadlines = deadlines;
        this.book = book;
    }

    Optional<CaseView> view(CaseNumber number) {
        return cases.findById(number.toString()).map(this::view);
    }

    private CaseView view(WageCase of) {
        CaseNumber number = of.number();
        Deadline next = next(number);
        List<CaseView.Step> line = steps.of(number).stream()
                .map(row -> new CaseView.Step(row.key(), row.state(), row.doneOn(), due(row, next), row.times()))
                .toList();
        return new CaseView(
                number,
                new PartyId(of.enterprise()),
                of.enterpriseName(),
                of.townName(),
                of.year(),
                of.offeredBy(),
                of.stage(),
                of.farthest(),
                of.kind(),
                of.offeredAt(),
                of.round(),
                line,
                next);
    }

    /** The running deadline that ends first. */
    private @Nullable Deadline next(CaseNumber number) {
        return deadlines.of(number).stream()
                .filter(d -> d.state() == CaseDeadline.State.RUNNING || d.state() == CaseDeadline.State.OVERDUE)
                .map(CaseDeadline::deadline)
                .min(Comparator.comparing(Deadline::due))
                .orElse(null);
    }

    private static @Nullable LocalDate due(CaseSteps.Row row, @Nullable Deadline next) {
        boolean now = row.begunOn() != null && row.doneOn() == null;
        return now && next != null ? next.due() : null;
    }

    Optional<CaseFile> file(CaseNumber number) {
        return cases.findById(number.toString())
                .map(of -> new CaseFile(
                        number,
                        new PartyId(of.enterprise()),
                        of.enterpriseName(),
                        of.townCode(),
                        of.year(),
                        of.offeredBy(),
                        of.stage(),
                        of.round(),
                        of.roundOpen(),
                        book.offer(number).orElseThrow(),
                        book.crossOffer(number).orElse(null),
                        book.reply(number).orElse(null)));
    }
}
