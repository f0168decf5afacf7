package org.wageaccord.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Statute;

/** Takes in agreements from before the platform, and their corrections. */
@Component
class EarlierDesk {

    private final EarlierAgreements earlier;
    private final FrozenTexts texts;
    private final EarlierRights rights;
    private final Statute statute;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EarlierDesk(
            EarlierAgreements earlier,
            FrozenTexts texts,
            EarlierRights rights,
            Statute statute,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.earlier = earlier;
        this.texts = texts;
        this.rights = rights;
        this.statute = statute;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    Outcome<UUID> enter(EarlierEntry entry) {
        int before = earlier.lockedCount(entry.enterprise(), entry.terms().start());
        List<Refusal> refusals = check(entry, before);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = earlier.add(entry, before + 1, actor.get(), clock.instant());
        tell(entry);
        return Outcome.done(id);
    }

    /** What speaks against an entry; nothing is entered. */
    List<Refusal> check(EarlierEntry entry) {
        return check(
                entry, earlier.lockedCount(entry.enterprise(), entry.terms().start()));
    }

    private List<Refusal> check(EarlierEntry entry, int before) {
        Actor by = actor.get();
        LocalDate start = entry.terms().start();
        List<Refusal> refusals = new ArrayList<>();
        if (!rights.mayEnter(entry.enterprise())) {
            refusals.add(Refusal.of(null, "refusal.contract.notYours"));
        }
        refusals.addAll(EarlierRules.check(entry, statute.today(), statute.rule("TERM_MONTHS_MAXIMUM")));
        refusals.addAll(EarlierRules.paper(entry, !by.isPlatform()));
        if (texts.inForce(entry.enterprise(), statute.today())
                .filter(text -> !text.text().terms().start().isAfter(start))
                .isPresent()) {
            refusals.add(Refusal.of("start", "refusal.contract.platformFirst"));
        }
        if (before > 0 && entry.correction() == null) {
            refusals.add(Refusal.of("start", "refusal.contract.alreadyEntered", start));
        } else if (before == 0 && entry.correction() != null) {
            refusals.add(Refusal.of("start", "refusal.contract.nothingToCorrect", start));
        } else if (entry.correction() != null && entry.correction().isBlank()) {
            refusals.add(Refusal.of("correction", "refusal.contract.correctionMissing"));
        }
        return refusals;
    }

    private void tell(EarlierEntry entry) {
        Terms terms = entry.terms();
        String digest = Optional.ofNullable(entry.paper())
                .map(paper -> Digest.of(paper.content()))
                .orElse(null);
        events.publishEvent(
                entry.correction() == null
                        ? new EarlierAgreementEntered(
                                entry.enterprise(), terms.start(), terms.end(), entry.signedOn(), digest)
                        : new EarlierAgreementCorrected(
                                entry.enterprise(),
                                terms.start(),
                                terms.end(),
                                entry.signedOn(),
                                entry.correction(),
                                digest));
    }
}
