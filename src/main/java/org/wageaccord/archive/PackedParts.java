package org.wageaccord.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Issued;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;

/** The parts that every package has: papers with what lies beside them, metadata, ledger, index. */
@Component
class PackedParts {

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final Sealing sealing;
    private final LedgerExtract ledger;
    private final ArchiveBook book;
    private final ArchiveRights rights;
    private final Clock clock;

    PackedParts(
            Documents documents,
            Sealing sealing,
            LedgerExtract ledger,
            ArchiveBook book,
            ArchiveRights rights,
            Clock clock) {
        this.documents = documents;
        this.sealing = sealing;
        this.ledger = ledger;
        this.book = book;
        this.rights = rights;
        this.clock = clock;
    }

    /** A paper that is not the one that was issued is no original: nothing is archived until that is cleared up. */
    void paper(Contents contents, Paper paper, int serial) {
        byte[] pdf = documents.pdf(paper.id());
        Issued issued = AsIssued.in(pdf, paper.digest())
                .orElseThrow(() -> new IllegalStateException("paper " + paper.number() + " is not as it was issued"));
        String path =
                "papers/%02d-%s.pdf".formatted(contents.next(), paper.kind().folder());
        contents.add(new Item(
                path,
                paper.title(),
                paper.number(),
                PDF,
                paper.issuedAt().toString(),
                pdf.length,
                Digest.of(pdf),
                issued,
                paper.id().toString()));
        String copy = path.replaceFirst("^papers/", "ofd/").replaceFirst("pdf$", "ofd");
        part(contents, paper.caseNumber(), serial, copy, paper.title() + "（OFD 版式）", documents.ofd(paper.id()));
        sealing.national(paper.id())
                .ifPresent(value -> part(
                        contents,
                        paper.caseNumber(),
                        serial,
                        path.replaceFirst("^papers/", "national/").replaceFirst("pdf$", "p7s"),
                        paper.title() + "（国密签名值 SM2/SM3）",
                        value));
    }

    /** A file that people handed in, kept where it was. */
    void supplied(Contents contents, String title, String mediaType, long bytes, String digest, String source) {
        String ending = mediaType.substring(mediaType.indexOf('/') + 1);
        contents.add(new Item(
                "supplies/%02d.%s".formatted(contents.next(), ending),
                title,
                null,
                mediaType,
                null,
                bytes,
                digest,
                null,
                source));
    }

    void part(Contents contents, CaseNumber number, int serial, String path, String title, byte[] content) {
        book.addPart(number, serial, path, 0, content);
        String type = switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "xml" -> "application/xml";
            case "html" -> "text/html";
            case "ofd" -> "application/ofd";
            case "p7s" -> "application/pkcs7-signature";
            default -> "application/json";
        };
        contents.add(new Item(path, title, null, type, null, content.length, Digest.of(content), null, null));
    }

    /** Metadata and ledger come last, then the index vouches for everything. */
    CaseArchive finish(Heading of, int serial, Contents contents) {
        part(contents, of.number(), serial, "metadata.xml", "归档元数据", ArchiveMetadata.of(of, contents.items()));
        LedgerExtract.Kept kept = ledger.keep(of.number(), serial);
        contents.add(kept.item());
        return keep(of, serial, contents, kept.extract());
    }

    private CaseArchive keep(Heading of, int serial, Contents contents, Extract extract) {
        Instant now = clock.instant();
        String by = rights.actor().name();
        ArchiveIndex index = new ArchiveIndex(
                ArchiveIndex.FORMAT,
                of.code() == null ? ArchiveIndex.VERSION : ArchiveIndex.OF_ENTERPRISES,
                of.number().toString(),
                serial,
                of.owner(),
                of.code(),
                now.toString(),
                by,
                extract,
                contents.items(),
                contents.leftOut());
        byte[] json = ArchiveJson.file(index);
        List<Item> items = contents.items();
        CaseArchive made = new CaseArchive(
                of.number(),
                serial,
                Digest.of(json),
                items.size(),
                items.stream().mapToLong(Item::bytes).sum(),
                extract.entries(),
                now,
                by);
        book.add(made, json, rights.actor().id());
        return made;
    }
}
