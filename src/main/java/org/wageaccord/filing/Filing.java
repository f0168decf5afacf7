package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.Packages.Filed;
import org.wageaccord.filing.Packages.Prepared;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Preparing and filing the package. */
@Component
class Filing {

    private final Packages packages;
    private final Offices offices;
    private final Registry registry;
    private final Statute statute;
    private final ApplicationEventPublisher events;

    Filing(Packages packages, Offices offices, Registry registry, Statute statute, ApplicationEventPublisher events) {
        this.packages = packages;
        this.offices = offices;
        this.registry = registry;
        this.statute = statute;
        this.events = events;
    }

    void prepare(FilingFacts facts, Optional<FilingRecord> before) {
        Optional<Prepared> last = packages.prepared(facts.caseNumber());
        boolean open = before.map(FilingRecord::state)
                .map(state -> state == FilingState.PREPARED)
                .orElse(false);
        if (before.isEmpty()) {
            keep(1, 1, facts);
        } else if (open) {
            Prepared newest = last.orElseThrow();
            if (!newest.facts().equals(facts)) {
                keep(newest.submission(), newest.edition() + 1, facts);
            }
        } else {
            next(before.get(), facts);
        }
    }

    private void next(FilingRecord before, FilingFacts facts) {
        if (before.state() == FilingState.OBJECTED || before.state() == FilingState.RETURNED) {
            keep(before.submission() + 1, 1, facts);
        } else if (!before.facts().agreementDigest().equals(facts.agreementDigest())) {
            throw new IllegalStateException(
                    "%s is %s and cannot be prepared anew".formatted(facts.caseNumber(), before.state()));
        }
    }

    private void keep(int submission, int edition, FilingFacts facts) {
        packages.prepare(new Prepared(submission, edition, facts.agreementDigest(), facts), offices.now());
    }

    Outcome<Void> file(FilingRecord filing, FilingEntry typed) {
        FilingEntry entry = stripped(typed);
        List<Refusal> refusals = mayFile(filing);
        if (refusals.isEmpty()) {
            refusals = PackageRules.refusals(
                    filing.facts(), entry, headcount(filing.facts().enterprise()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int number = filing.state() == FilingState.RETURNED ? filing.submission() + 1 : filing.submission();
        LocalDate received = offices.today();
        String digest = FilingJson.digest(filing.facts(), entry, received);
        boolean late = received.isAfter(
                statute.deadline("T10", filing.facts().signedOn()).due());
        packages.file(
                new Filed(number, filing.facts(), entry, offices.now(), received),
                digest,
                offices.actor().id(),
                late);
        events.publishEvent(new PackageFiled(filing.facts().caseNumber(), number, received, digest));
        return Outcome.done(null);
    }

    /** Silence counts only while an office has the filing in hand, and from the day after the review term. */
    void mayTakeEffectBySilence(FilingRecord filing, LocalDate effective) {
        CaseNumber number = filing.facts().caseNumber();
        if (!offices.actor().isPlatform()) {
            throw new IllegalStateException("only the platform says that silence is consent: " + number);
        }
        if (!filing.state().isUnderReview()) {
            throw new IllegalStateException("%s is %s: no review term runs".formatted(number, filing.state()));
        }
        LocalDate due = statute.deadline("T11", Objects.requireNonNull(filing.receivedOn()))
                .due();
        if (!effective.isAfter(due)) {
            throw new IllegalArgumentException("the review term of %s lasts until %s".formatted(number, due));
        }
    }

    FilingDesk desk(FilingRecord filing) {
        PartyId enterprise = filing.facts().enterprise();
        boolean union = offices.isReviewer(Office.CITY_UNION);
        boolean bureau = offices.isReviewer(Office.LABOR_BUREAU);
        boolean free = !offices.hasMandate(enterprise) && isInTime(filing);
        return new FilingDesk(
                offices.isFiler(enterprise),
                offices.isUnionChair(enterprise),
                union || bureau,
                free ? deciding(filing.state(), union, bureau) : null,
                free && bureau && filing.state() == FilingState.BUREAU_RECEIPT);
    }

    private boolean isInTime(FilingRecord filing) {
        LocalDate received = filing.receivedOn();
        return received != null && offices.inTime(received).isEmpty();
    }

    private static @Nullable Office deciding(FilingState state, boolean union, boolean bureau) {
        return switch (state) {
            case UNION_REVIEW -> union ? Office.CITY_UNION : null;
            case BUREAU_RECEIPT, BUREAU_REVIEW -> bureau ? Office.LABOR_BUREAU : null;
            default -> null;
        };
    }

    private List<Refusal> mayFile(FilingRecord filing) {
        List<Refusal> refusals = new ArrayList<>();
        if (!offices.isFiler(filing.facts().enterprise())) {
            refusals.add(Refusal.of(null, "refusal.filing.notYours"));
        }
        if (!filing.state().isToFile()) {
            String why = filing.state() == FilingState.OBJECTED ? "notRevised" : "alreadyFiled";
            refusals.add(Refusal.of(null, "refusal.filing." + why));
        }
        return refusals;
    }

    private int headcount(PartyId enterprise) {
        return registry.enterprise(enterprise).map(Enterprise::headcount).orElseThrow();
    }

    private static FilingEntry stripped(FilingEntry entry) {
        return new FilingEntry(
                entry.agreementKind(),
                entry.economicType().strip(),
                entry.unionMembers(),
                entry.filer().strip(),
                entry.phone().strip(),
                entry.explanation().strip());
    }
}
