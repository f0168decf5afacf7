package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Decisions.Accepted;
import org.wageaccord.filing.Effects.Effect;
import org.wageaccord.filing.FilingRecord.Application;
import org.wageaccord.filing.FilingRecord.Decided;
import org.wageaccord.filing.FilingRecord.Order;
import org.wageaccord.filing.Packages.Filed;
import org.wageaccord.filing.Packages.Prepared;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.statute.Route;

/** Puts a filing together from its facts. */
@Component
class FilingReading {

    private final Packages packages;
    private final Supplies supplies;
    private final Decisions decisions;
    private final Effects effects;
    private final Clocks clocks;

    FilingReading(Packages packages, Supplies supplies, Decisions decisions, Effects effects, Clocks clocks) {
        this.packages = packages;
        this.supplies = supplies;
        this.decisions = decisions;
        this.effects = effects;
        this.clocks = clocks;
    }

    Optional<FilingRecord> filing(CaseNumber caseNumber) {
        return packages.prepared(caseNumber).map(prepared -> filing(caseNumber, prepared, packages.filed(caseNumber)));
    }

    private FilingRecord filing(CaseNumber caseNumber, Prepared prepared, Optional<Filed> latest) {
        Optional<Filed> filed = latest.filter(f -> f.number() >= prepared.submission());
        int submission = filed.map(Filed::number).orElse(prepared.submission());
        Optional<Accepted> accepted = decisions.acceptance(caseNumber, submission);
        Optional<Effect> effect = effects.of(caseNumber);
        List<Decided> decided = decisions.of(caseNumber);
        Application application = application(caseNumber, prepared, filed, latest);
        return new FilingRecord(
                filed.map(Filed::facts).orElse(prepared.facts()),
                submission,
                filed.map(Filed::entry).orElse(null),
                filed.map(Filed::at).orElse(null),
                filed.map(Filed::receivedOn).orElse(null),
                decisions.returned(caseNumber, application.number()).isPresent(),
                accepted.map(Accepted::at).orElse(null),
                accepted.map(Accepted::by).orElse(null),
                decided,
                effect.map(Effect::effective).orElse(null),
                effect.map(Effect::tacit).orElse(false),
                effect.map(Effect::publishedOn).orElse(null),
                effect.map(Effect::publication).orElse(null),
                effect.map(Effect::upperUnionOn).orElse(null),
                application,
                decisions.late(caseNumber),
                filed.map(f -> order(caseNumber, f)).orElseGet(Order::sequence));
    }

    private Order order(CaseNumber caseNumber, Filed filed) {
        boolean inParallel = filed.order() == Route.Way.REVIEW_IN_PARALLEL;
        return new Order(inParallel, inParallel && decisions.isClosed(caseNumber, filed.number()));
    }

    private Application application(
            CaseNumber caseNumber, Prepared prepared, Optional<Filed> filed, Optional<Filed> latest) {
        int at = prepared.application();
        LocalDate withdrawn = packages.withdrawnOn(caseNumber, at).orElse(null);
        int number = withdrawn == null ? at : at + 1;
        LocalDate before = withdrawn != null || at == 1
                ? withdrawn
                : packages.withdrawnOn(caseNumber, at - 1).orElse(null);
        return new Application(
                number,
                packages.late(caseNumber, number).orElse(false),
                withdrawn == null ? supplyBy(caseNumber, at, filed) : null,
                before,
                supplies.of(caseNumber),
                latest.map(Filed::entry)
                        .or(() -> packages.lastEntry(prepared.facts().enterprise()))
                        .orElse(null));
    }

    /** The last day to supply what the return of this application listed, until that has been done. */
    private @Nullable LocalDate supplyBy(CaseNumber caseNumber, int application, Optional<Filed> filed) {
        return decisions
                .returned(caseNumber, application)
                .filter(back -> back.decision().verdict() == Verdict.INCOMPLETE)
                .filter(back -> filed.map(Filed::number).orElse(0) <= back.submission())
                .map(back -> LocalDate.ofInstant(back.at(), Show.BEIJING))
                .map(day -> clocks.of(caseNumber, "SUPPLY", day).due())
                .orElse(null);
    }
}
