package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/** Preparing and filing the package. */
@Component
class Filing {

    private final Packages packages;
    private final Supplies supplies;
    private final Fingerprints fingerprints;
    private final Offices offices;
    private final Registry registry;
    private final ReviewOrders orders;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    Filing(
            Packages packages,
            Supplies supplies,
            Fingerprints fingerprints,
            Offices offices,
            Registry registry,
            ReviewOrders orders,
            Clocks clocks,
            ApplicationEventPublisher events) {
        this.packages = packages;
        this.supplies = supplies;
        this.fingerprints = fingerprints;
        this.offices = offices;
        this.registry = registry;
        this.orders = orders;
        this.clocks = clocks;
        this.events = events;
    }

    void prepare(FilingFacts facts, Optional<FilingRecord> before) {
        if (before.isEmpty()) {
            keep(1, 1, 1, facts);
        } else if (before.get().filedAt() == null) {
            again(before.get(), packages.prepared(facts.caseNumber()).orElseThrow(), facts);
        } else {
            next(before.get(), facts);
        }
    }

    /** Nothing was filed yet: newer facts make a newer edition, and after a withdrawal a new application. */
    private void again(FilingRecord before, Prepared newest, FilingFacts facts) {
        int application = before.application().number();
        if (application != newest.application() || !newest.facts().equals(facts)) {
            keep(newest.submission(), newest.edition() + 1, application, facts);
        }
    }

    private void next(FilingRecord before, FilingFacts facts) {
        int application = before.application().number();
        switch (before.state()) {
            case OBJECTED -> keep(before.submission() + 1, 1, application + 1, facts);
            case RETURNED, WITHDRAWN -> keep(before.submission() + 1, 1, application, facts);
            default -> {
                if (!before.facts().agreementDigest().equals(facts.agreementDigest())) {
                    throw new IllegalStateException(
                            "%s is %s and cannot be prepared anew".formatted(facts.caseNumber(), before.state()));
                }
            }
        }
    }

    private void keep(int submission, int edition, int application, FilingFacts facts) {
        packages.prepare(new Prepared(submission, edition, application, facts), offices.now());
    }

    Outcome<Void> file(FilingRecord filing, FilingEntry typed, List<Supply> supplied) {
        FilingEntry entry = tidy(typed);
        List<Supply> answers = supplied.stream().map(Filing::tidy).toList();
        List<Refusal> refusals = mayFile(filing);
        if (refusals.isEmpty()) {
            refusals = content(filing, entry, answers);
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        enter(filing, entry, answers);
        return Outcome.done(null);
    }

    private List<Refusal> content(FilingRecord filing, FilingEntry entry, List<Supply> answers) {
        List<Refusal> refusals = new ArrayList<>(PackageRules.refusals(
                filing.facts(), entry, headcount(filing.facts().enterprise())));
        refusals.addAll(SupplyRules.refusals(filing.missing(), answers));
        return refusals;
    }

    private void enter(FilingRecord filing, FilingEntry entry, List<Supply> answers) {
        CaseNumber caseNumber = filing.facts().caseNumber();
        int number = filing.filedAt() == null ? filing.submission() : filing.submission() + 1;
        int application = filing.application().number();
        LocalDate received = offices.today();
        List<Supplied> supplied =
                supplies.add(caseNumber, number, answers, offices.actor().id(), offices.now());
        boolean late = packages.late(caseNumber, application).orElseGet(() -> isLate(filing, received));
        FilingFacts facts = FiledInTime.told(filing.facts(), received, late);
        String digest = FilingJson.digest(facts, entry, supplied, received);
        packages.file(
                new Filed(number, application, facts, entry, offices.now(), received, orders.today(caseNumber)),
                digest,
                offices.actor().id(),
                late);
        fingerprints.add(facts, number, offices.now());
        events.publishEvent(new PackageFiled(caseNumber, number, received, digest));
    }

    private boolean isLate(FilingRecord filing, LocalDate received) {
        FilingFacts facts = filing.facts();
        return received.isAfter(clocks.of(facts.caseNumber(), filing.filingRule(), facts.signedOn())
                .due());
    }

    /** Silence counts only while an office has the filing in hand, and from the day after the review term. */
    void mayTakeEffectBySilence(FilingRecord filing, LocalDate effective) {
        CaseNumber number = filing.facts().caseNumber();
        onlyThePlatform(number);
        if (!filing.state().isUnderReview()) {
            throw new IllegalStateException("%s is %s: no review term runs".formatted(number, filing.state()));
        }
        LocalDate due = clocks.of(number, "T11", Objects.requireNonNull(filing.receivedOn()))
                .due();
        if (!effective.isAfter(due)) {
            throw new IllegalArgumentException("the review term of %s lasts until %s".formatted(number, due));
        }
        if (filing.isObjectedTo()) {
            throw new IllegalStateException("an office objected to " + number + " in time");
        }
    }

    /** Not supplied in time: the application counts as withdrawn. What was supplied meanwhile stands. */
    boolean withdraw(FilingRecord filing) {
        CaseNumber number = filing.facts().caseNumber();
        onlyThePlatform(number);
        LocalDate due = filing.application().supplyBy();
        if (due == null) {
            return false;
        }
        if (!offices.today().isAfter(due)) {
            throw new IllegalStateException("%s may be supplied until %s".formatted(number, due));
        }
        int submission = filing.filedAt() == null ? filing.submission() - 1 : filing.submission();
        packages.withdraw(number, filing.application().number(), submission, due, offices.today(), offices.now());
        events.publishEvent(new FilingWithdrawn(number, submission, due));
        return true;
    }

    private void onlyThePlatform(CaseNumber number) {
        if (!offices.actor().isPlatform()) {
            throw new IllegalStateException("only the platform says what follows from a term that is over: " + number);
        }
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
        refusals.addAll(tooLateToSupply(filing));
        return refusals;
    }

    /** Between the last day and the moment at which the platform notes the withdrawal. */
    private List<Refusal> tooLateToSupply(FilingRecord filing) {
        LocalDate due = filing.application().supplyBy();
        return due != null && offices.today().isAfter(due)
                ? List.of(Refusal.of(null, "refusal.filing.supplyTooLate", due.toString())
                        .citing(ReviewRules.ONCE))
                : List.of();
    }

    private int headcount(PartyId enterprise) {
        return registry.enterprise(enterprise).map(Enterprise::headcount).orElseThrow();
    }

    private static FilingEntry tidy(FilingEntry entry) {
        return new FilingEntry(
                entry.agreementKind(),
                entry.economicType().strip(),
                entry.unionMembers(),
                entry.filer().strip(),
                entry.phone().strip(),
                FilingText.tidy(entry.explanation()),
                entry.dispatched(),
                entry.frontLineRaise());
    }

    private static Supply tidy(Supply supply) {
        return new Supply(supply.item(), FilingText.tidy(supply.words()), supply.fileName(), supply.file());
    }
}
