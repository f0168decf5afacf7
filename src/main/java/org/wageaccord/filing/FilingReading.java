package org.wageaccord.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Decisions.Accepted;
import org.wageaccord.filing.Effects.Effect;
import org.wageaccord.filing.FilingRecord.Decided;
import org.wageaccord.filing.Packages.Filed;
import org.wageaccord.filing.Packages.Prepared;
import org.wageaccord.filing.ReviewDecision.Verdict;
import org.wageaccord.kernel.CaseNumber;

/** Puts a filing together from its facts. */
@Component
class FilingReading {

    private final Packages packages;
    private final Decisions decisions;
    private final Effects effects;

    FilingReading(Packages packages, Decisions decisions, Effects effects) {
        this.packages = packages;
        this.decisions = decisions;
        this.effects = effects;
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
        return new FilingRecord(
                filed.map(Filed::facts).orElse(prepared.facts()),
                submission,
                filed.map(Filed::entry).orElse(null),
                filed.map(Filed::at).orElse(null),
                filed.map(Filed::receivedOn).orElse(null),
                decided.stream().anyMatch(d -> d.decision().verdict() == Verdict.INCOMPLETE),
                accepted.map(Accepted::at).orElse(null),
                accepted.map(Accepted::by).orElse(null),
                decided,
                effect.map(Effect::effective).orElse(null),
                effect.map(Effect::tacit).orElse(false),
                effect.map(Effect::publishedOn).orElse(null),
                effect.map(Effect::publication).orElse(null),
                effect.map(Effect::upperUnionOn).orElse(null));
    }
}
