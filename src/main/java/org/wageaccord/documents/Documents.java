package org.wageaccord.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.pdf.Enclosed;
import org.wageaccord.documents.pdf.MarkedPages;
import org.wageaccord.documents.pdf.MissingGlyph;
import org.wageaccord.documents.pdf.PrintOrder;
import org.wageaccord.documents.pdf.PrintRoom;
import org.wageaccord.documents.pdf.Printed;
import org.wageaccord.documents.pdf.Stamp;
import org.wageaccord.documents.pdf.ofd.OfdCopy;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;

/** The door of the documents room. A paper is complete or it does not exist. */
@Service
@Transactional
public class Documents {

    private final Editions editions;
    private final PrintRoom printRoom;
    private final MarkedPages markedPages;
    private final OfdCopy ofdCopy;
    private final Pins pins;
    private final StoredPapers papers;
    private final Attachments attachments;
    private final SealJobs seals;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String address;

    /** @param address where this installation is reached, put before the path in QR codes; may be empty */
    Documents(
            Editions editions,
            PrintRoom printRoom,
            MarkedPages markedPages,
            OfdCopy ofdCopy,
            RuleValues rules,
            StoredPapers papers,
            Attachments attachments,
            SealJobs seals,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${wage-accord.address:}") String address) {
        this.editions = editions;
        this.printRoom = printRoom;
        this.markedPages = markedPages;
        this.ofdCopy = ofdCopy;
        this.pins = new Pins(editions, rules, new PaperValues(printRoom::unprintable));
        this.papers = papers;
        this.attachments = attachments;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
        this.address = address;
    }

    /**
     * Prints and keeps a paper; a missing value, an undeclared value, one of another type or a missing glyph throws
     * {@link IncompletePaper} naming it. What each kind declares: {@code docs/papers.md}. Ordered with a pin, it is printed
     * from the pinned edition and values; where that edition is not what it was, {@link PinBroken} is thrown.
     */
    public Paper issue(PaperOrder order) {
        Optional<Paper> before = papers.find(order.caseNumber(), order.kind(), order.key());
        if (before.isPresent()) {
            return before.get();
        }
        Edition edition = pins.edition(order.kind(), order.pin());
        Map<String, Object> values = pins.values(edition, order.pin(), order.values());
        int serial = papers.lockCounter(order.caseNumber()) + 1;
        // another may have printed the same paper while we waited for the counter
        return papers.find(order.caseNumber(), order.kind(), order.key())
                .orElseGet(() -> print(order, edition, values, serial));
    }

    /** The papers of a case in order of issue. */
    @Transactional(readOnly = true)
    public List<Paper> of(CaseNumber caseNumber) {
        return papers.of(caseNumber);
    }

    /** The same without those of a kind of which there may be very many. */
    @Transactional(readOnly = true)
    public List<Paper> besides(CaseNumber caseNumber, PaperKind kind) {
        return papers.besides(caseNumber, kind);
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(CaseNumber caseNumber, PaperKind kind, String key) {
        return papers.find(caseNumber, kind, key);
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(UUID paper) {
        return papers.find(paper);
    }

    /** The file of a paper: the signed one where it is sealed, else as it was printed. */
    @Transactional(readOnly = true)
    public byte[] pdf(UUID paper) {
        return papers.pdf(paper).orElseThrow(() -> new IllegalArgumentException("no paper " + paper));
    }

    /** The paper as OFD (GB/T 33190): the pages of its PDF, whose signatures stay with the PDF. The same paper, the same bytes. */
    @Transactional(readOnly = true)
    public byte[] ofd(UUID paper) {
        return ofdCopy.of(pdf(paper));
    }

    /** Fixes what the paper of a text says at this moment; nothing is kept here. Refuses as {@link #issue} does. */
    @Transactional(readOnly = true)
    public PaperPin pin(PaperKind kind, Map<String, Object> values) {
        return pins.pin(kind, values);
    }

    /** Why a paper cannot be printed from its pin, for the operator; empty where it can. */
    @Transactional(readOnly = true)
    public Optional<String> fault(PaperPin pin) {
        return pins.fault(pin);
    }

    /** The page of a paper in the browser, from the same template and values as the PDF: one {@code article} element. */
    @Transactional(readOnly = true)
    public String preview(PaperKind kind, Map<String, Object> values) {
        return preview(kind, values, null);
    }

    /** The same of a frozen text, as it would be printed with a pin. */
    @Transactional(readOnly = true)
    public String preview(PaperKind kind, Map<String, Object> values, @Nullable PaperPin pin) {
        Edition edition = pins.edition(kind, pin);
        return printRoom.html(order(edition, pins.values(edition, pin, values), Stamp.preview(edition.name())));
    }

    /** The page of an issued paper in the browser, from the values it was printed from. */
    @Transactional(readOnly = true)
    public String preview(UUID paper) {
        Paper issued = papers.find(paper).orElseThrow(() -> new IllegalArgumentException("no paper " + paper));
        StoredPapers.Source source = papers.source(paper).orElseThrow();
        Edition edition = editions.named(source.kind(), source.edition());
        Map<String, Object> values = ValuesJson.read(edition.variables(), source.values());
        Stamp stamp = stamp(issued.caseNumber(), issued.number(), issued.issuedAt(), source.valuesDigest(), edition);
        return printRoom.html(order(edition, values, stamp));
    }

    /** Keeps a file that came with an act of a case; one that nothing refuses. */
    public Attachment attach(CaseNumber caseNumber, Upload file) {
        return attachments.add(caseNumber, file);
    }

    /** A kept file of this case; whether it may be seen is for the room to say that asks. */
    @Transactional(readOnly = true)
    public Optional<Attachment> attachment(CaseNumber caseNumber, UUID id) {
        return attachments.find(id).filter(a -> a.caseNumber().equals(caseNumber));
    }

    /** What the files of a case are known by; their contents are not loaded. */
    @Transactional(readOnly = true)
    public Map<UUID, String> attachmentDigests(CaseNumber caseNumber) {
        return attachments.digests(caseNumber);
    }

    /** Whether a file of this type can be shown page by page with a mark: PDF, PNG, JPEG. */
    public static boolean canBeMarked(String mediaType) {
        return FileKinds.PICTURED.contains(mediaType);
    }

    /** How many pages a file has that can be marked. */
    public int pages(byte[] content, String mediaType) {
        return markedPages.count(content, mediaType);
    }

    /** A page of a file, counted from 0, as a PNG with a mark across it: for what is looked at but not handed out. */
    public byte[] markedPage(byte[] content, String mediaType, int page, String mark) {
        return markedPages.page(content, mediaType, page, mark);
    }

    /** The style sheet of papers in the browser. */
    public String styles() {
        return printRoom.styles();
    }

    private Paper print(PaperOrder order, Edition edition, Map<String, Object> values, int serial) {
        String number = order.caseNumber().paper(serial);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String json = ValuesJson.write(values);
        String digest = Digest.of(json);
        PrintOrder toPrint = order(
                edition,
                values,
                stamp(order.caseNumber(), number, now, digest, edition),
                order.kind().encloses(json));
        Printed printed = printed(toPrint);
        Paper paper = new Paper(
                UUID.randomUUID(),
                order.caseNumber(),
                order.kind(),
                number,
                printRoom.title(toPrint),
                edition.name(),
                Digest.of(printed.pdf()),
                printed.pages(),
                now);
        StoredPapers.Source source = new StoredPapers.Source(order.kind(), edition.name(), json, digest);
        papers.add(paper, order.key(), serial, source, printed.pdf());
        List<Signatory> signatories =
                order.signatories().isEmpty() ? Issuers.of(order.kind(), values, now) : order.signatories();
        if (!signatories.isEmpty()) {
            seals.add(paper.id(), signatories, now);
        }
        events.publishEvent(new PaperIssued(
                paper.caseNumber(),
                paper.id(),
                paper.kind(),
                paper.number(),
                paper.title(),
                paper.pages(),
                paper.digest()));
        return paper;
    }

    private Printed printed(PrintOrder order) {
        try {
            return printRoom.print(order);
        } catch (MissingGlyph e) {
            throw new IncompletePaper(e.getMessage());
        }
    }

    private static PrintOrder order(Edition edition, Map<String, Object> values, Stamp stamp) {
        return order(edition, values, stamp, null);
    }

    private static PrintOrder order(
            Edition edition, Map<String, Object> values, Stamp stamp, @Nullable Enclosed enclosed) {
        return new PrintOrder(edition.template(), edition.title(), edition.filled(values), stamp, enclosed);
    }

    private Stamp stamp(CaseNumber caseNumber, String number, Instant issuedAt, String digest, Edition edition) {
        String code = address + PaperAddress.verify(number, digest);
        return new Stamp(caseNumber.toString(), number, issuedAt, digest, code, edition.name());
    }
}
