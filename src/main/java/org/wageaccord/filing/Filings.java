package org.wageaccord.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Deadline;

/**
 * The door of the filing room: the package of the enterprise, the reviews of both offices, effect and publication.
 *
 * <p>Each act of filing is a submission with its own number: after a return or an objection the next one starts.
 */
@Service
@Transactional
public class Filings {

    private final Packages packages;
    private final Filing filing;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Desks desks;
    private final Supplies supplies;
    private final FilingReading reading;
    private final Standings standings;
    private final Confirming confirming;
    private final Offices offices;
    private final Clocks clocks;

    Filings(
            Packages packages,
            Filing filing,
            Reviewing reviewing,
            Publishing publishing,
            Desks desks,
            Supplies supplies,
            FilingReading reading,
            Standings standings,
            Confirming confirming,
            Offices offices,
            Clocks clocks) {
        this.packages = packages;
        this.filing = filing;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.desks = desks;
        this.supplies = supplies;
        this.reading = reading;
        this.standings = standings;
        this.confirming = confirming;
        this.offices = offices;
        this.clocks = clocks;
    }

    /**
     * Prepares the package from the facts of the case; asking again after a return or an objection starts the next
     * submission. Asking again before it is filed only brings newer facts, if there are any.
     */
    public void prepare(FilingFacts facts) {
        packages.lock(facts.caseNumber());
        filing.prepare(facts, reading.filing(facts.caseNumber()));
        keepStanding(facts.caseNumber());
    }

    /**
     * The enterprise files the package; received today. Refused while anything is missing. A filing after the term of
     * the law is accepted and marked late.
     */
    public Outcome<Void> file(CaseNumber caseNumber, FilingEntry entry) {
        return file(caseNumber, entry, List.of());
    }

    /**
     * Files again after a return, with everything that the office listed as missing. Refused where a line of the list is not
     * answered, and after the term for it.
     */
    public Outcome<Void> file(CaseNumber caseNumber, FilingEntry entry, List<Supply> supplies) {
        return act(caseNumber, "notPrepared", record -> filing.file(record, entry, supplies));
    }

    /**
     * What was listed as missing was not supplied in time: the application counts as withdrawn, and the enterprise may file
     * anew. Doing it twice, or after it was supplied, does nothing; only the platform may.
     */
    public void supplyTermOver(CaseNumber caseNumber) {
        packages.lock(caseNumber);
        if (filing.withdraw(reading.filing(caseNumber).orElseThrow())) {
            keepStanding(caseNumber);
        }
    }

    /**
     * The city union's or the bureau's decision on a complete filing; see {@link ReviewDecision}. Refused out of turn,
     * after the review term, to whoever acted for a side of the case, and where the decision leaves something open. A
     * return as incomplete is possible once an application, and needs no findings. An objection after the review term
     * undoes no effect: it is kept as a finding, and answered with {@link Timeliness#LATE}.
     */
    public Outcome<Timeliness> decide(CaseNumber caseNumber, Office office, ReviewDecision decision) {
        return act(caseNumber, "notFiled", record -> reviewing.decide(record, office, decision));
    }

    /** The bureau accepts the filing as complete (受理): the slip can be printed. */
    public Outcome<Void> accept(CaseNumber caseNumber) {
        return act(caseNumber, "notFiled", reviewing::accept);
    }

    /**
     * A term of the filing was extended, e.g. for an outage of the platform: it ends on the last day of {@code moved} instead
     * of on {@code before}. Doing it twice does nothing.
     */
    public void termMoved(CaseNumber caseNumber, LocalDate before, Deadline moved) {
        packages.lock(caseNumber);
        clocks.move(caseNumber, before, moved);
    }

    /** A term of the filing by its rule, as it stands after every extension. */
    @Transactional(readOnly = true)
    public Deadline term(CaseNumber caseNumber, String rule, LocalDate trigger) {
        return clocks.of(caseNumber, rule, trigger);
    }

    /** No objection came in time: in force by law from the day after. Doing it twice does nothing; only the platform may. */
    public void tacitlyInForce(CaseNumber caseNumber, LocalDate effective) {
        packages.lock(caseNumber);
        FilingRecord record = reading.filing(caseNumber).orElseThrow();
        if (record.effective() != null) {
            return;
        }
        filing.mayTakeEffectBySilence(record, effective);
        reviewing.inForce(caseNumber, effective, true);
        keepStanding(caseNumber);
    }

    /**
     * The review term is over: where one of two offices that review at the same time objected in it, the objection stands
     * though the other has not finished, and the review ends. Answers whether it did; only the platform may.
     */
    public boolean objectionStands(CaseNumber caseNumber) {
        packages.lock(caseNumber);
        boolean stands = reviewing.close(reading.filing(caseNumber).orElseThrow());
        if (stands) {
            keepStanding(caseNumber);
        }
        return stands;
    }

    /** The enterprise has published the text to all workers; refused before effect and a second time. */
    public Outcome<Void> publish(CaseNumber caseNumber, PublicationEntry entry) {
        return act(caseNumber, "notInForce", record -> publishing.publish(record, entry));
    }

    /** The union has filed the text with the next higher union; refused before effect and a second time. */
    public Outcome<Void> fileWithUpperUnion(CaseNumber caseNumber) {
        return act(caseNumber, "notInForce", publishing::fileWithUpperUnion);
    }

    /** A worker of the enterprise has read the published text; doing it twice keeps the first time. */
    public Outcome<Void> acknowledge(CaseNumber caseNumber) {
        return act(caseNumber, "notPublished", publishing::acknowledge);
    }

    @Transactional(readOnly = true)
    public Optional<FilingRecord> filing(CaseNumber caseNumber) {
        return reading.filing(caseNumber);
    }

    /** The checklist of the submission at hand; empty before a package was prepared. */
    @Transactional(readOnly = true)
    public List<ReviewDecision.Item> checklist(CaseNumber caseNumber) {
        return reading.filing(caseNumber)
                .map(record -> record.facts().checklist())
                .orElse(List.of());
    }

    /** A file supplied with a filing, to the enterprise, the chair of its union and the offices. */
    @Transactional(readOnly = true)
    public Optional<SuppliedFile> suppliedFile(CaseNumber caseNumber, UUID id) {
        return reading.filing(caseNumber)
                .filter(record -> seesAll() || offices.isSide(record.facts().enterprise()))
                .flatMap(record -> supplies.file(caseNumber, id));
    }

    /** What the current actor may do with this filing now. */
    @Transactional(readOnly = true)
    public FilingDesk desk(FilingRecord record) {
        return desks.desk(record);
    }

    /** Who has read the published text, as the current actor sees it. */
    @Transactional(readOnly = true)
    public Readers readers(FilingRecord record) {
        return publishing.readers(record);
    }

    /** Whether the current actor reviews for this office. */
    @Transactional(readOnly = true)
    public boolean isReviewer(Office office) {
        return offices.isReviewer(office);
    }

    /** Whether the current actor sits in one of the two offices and so sees every filing. */
    @Transactional(readOnly = true)
    public boolean seesAll() {
        return offices.isReviewer();
    }

    /** Parties for which the current actor may act. */
    @Transactional(readOnly = true)
    public Set<PartyId> own() {
        return offices.own();
    }

    /** What is published and so open to all, newest first, at most 50 a page. */
    @Transactional(readOnly = true)
    public List<FilingLine> published(int page, int size) {
        RegisterQuery published = RegisterQuery.of("", Optional.of(FilingState.PUBLISHED));
        return standings.lines(false, published, Math.max(0, page), Math.min(size, 50));
    }

    private <T> Outcome<T> act(CaseNumber caseNumber, String otherwise, Function<FilingRecord, Outcome<T>> act) {
        packages.lock(caseNumber);
        Optional<FilingRecord> record = reading.filing(caseNumber);
        if (record.isEmpty()) {
            return Outcome.refused(Refusal.of(null, "refusal.filing." + otherwise));
        }
        Outcome<T> outcome = act.apply(record.get());
        if (outcome.isDone()) {
            keepStanding(caseNumber);
        }
        return outcome;
    }

    private void keepStanding(CaseNumber caseNumber) {
        FilingRecord record = reading.filing(caseNumber).orElseThrow();
        int flags =
                record.filedAt() == null ? 0 : confirming.flags(record.facts()).size();
        standings.write(record, flags, offices.now());
    }
}
