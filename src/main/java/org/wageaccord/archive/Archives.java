package org.wageaccord.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.audit.Ledger;
import org.wageaccord.filing.Filings;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * The door of the archive room: packages of a case, or of talks of a region or an industry, that can be kept and checked without the
 * platform (《档案法》第三十七条). Who may make and fetch one: the two offices; the enterprise's handlers and chiefs and the chair of its
 * union; of talks of a sector the chiefs of its two sides.
 */
@Service
@Transactional
public class Archives {

    private final ArchiveBook book;
    private final Packing packing;
    private final SectorPacking sectorPacking;
    private final ArchiveZip zip;
    private final ArchiveRights rights;
    private final Filings filings;
    private final ObjectProvider<EndedCases> ended;
    private final ObjectProvider<SectorRecords> sectors;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Archives(
            ArchiveBook book,
            Packing packing,
            SectorPacking sectorPacking,
            ArchiveZip zip,
            ArchiveRights rights,
            Filings filings,
            ObjectProvider<EndedCases> ended,
            ObjectProvider<SectorRecords> sectors,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.book = book;
        this.packing = packing;
        this.sectorPacking = sectorPacking;
        this.zip = zip;
        this.rights = rights;
        this.filings = filings;
        this.ended = ended;
        this.sectors = sectors;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Makes a package of everything that belongs to the case now. Refused before the agreement is in force or the case has ended
     * without one, to whom the case is not, and when nothing has happened since the last one.
     */
    public Outcome<CaseArchive> pack(CaseNumber number) {
        book.lock(number);
        Optional<Packable> of = packable(number);
        List<Refusal> refusals = rights.packing(of);
        Optional<CaseArchive> before = book.newest(number);
        if (refusals.isEmpty() && before.filter(this::isCurrent).isPresent()) {
            refusals = List.of(Refusal.of(null, "refusal.archive.nothingNew"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int serial = before.map(CaseArchive::serial).orElse(0) + 1;
        CaseArchive made = pack(of.orElseThrow(), serial);
        events.publishEvent(new ArchivePacked(number, serial, made.files(), made.ledgerEntries(), made.indexDigest()));
        return Outcome.done(made);
    }

    /** The packages of a case, newest first; none for those who may not fetch them. */
    @Transactional(readOnly = true)
    public List<CaseArchive> of(CaseNumber number) {
        return mayFetch(number) ? book.of(number) : List.of();
    }

    /** Whether the current actor may fetch packages of this case; false while it goes on and nothing is to be filed. */
    @Transactional(readOnly = true)
    public boolean mayFetch(CaseNumber number) {
        return packable(number).filter(rights::mayFetch).isPresent();
    }

    /** Whether a package could be made now that differs from the last. */
    @Transactional(readOnly = true)
    public boolean mayPack(CaseNumber number) {
        return rights.packing(packable(number)).isEmpty()
                && book.newest(number).filter(this::isCurrent).isEmpty();
    }

    /**
     * Writes a package as a ZIP file, one file after the other; no transaction waits for whoever fetches it. Only for one
     * that {@link #of} tells of.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void write(CaseArchive archive, OutputStream out) throws IOException {
        if (!mayFetch(archive.caseNumber())) {
            throw new IllegalArgumentException("not yours: " + archive.caseNumber());
        }
        zip.write(archive.caseNumber(), archive.serial(), out);
    }

    private CaseArchive pack(Packable of, int serial) {
        return of instanceof SectorRecord talks ? sectorPacking.pack(talks, serial) : packing.pack((Closed) of, serial);
    }

    private Optional<Packable> packable(CaseNumber number) {
        if (number.isSector()) {
            SectorRecords talks = sectors.getIfAvailable();
            return talks == null ? Optional.empty() : talks.of(number).map(Packable.class::cast);
        }
        EndedCases cases = ended.getIfAvailable();
        return Closed.of(number, filings.filing(number), cases == null ? Optional.empty() : cases.of(number))
                .map(Packable.class::cast);
    }

    /** Nothing but the making of the package itself has been written to the ledger since. */
    private boolean isCurrent(CaseArchive last) {
        return ledger.count(last.caseNumber()) == last.ledgerEntries() + 1;
    }
}
