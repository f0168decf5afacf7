package org.wageaccord.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveIndex;
import org.wageaccord.archive.format.ArchiveIndex.Extract;
import org.wageaccord.archive.format.ArchiveIndex.Issued;
import org.wageaccord.archive.format.ArchiveIndex.Item;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.Sealing;
import org.wageaccord.filing.FilingRegister;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Supplied;
import org.wageaccord.filing.SuppliedFile;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.Openness;

/** Puts together what belongs into a package: papers, supplied files, data, metadata, ledger. */
@Component
class Packing {

    private static final String PDF = "application/pdf";
    private static final String NOT_BOTH_SIDES = "工会致主管部门的建议书，不对双方公开，由工会另行归档";

    private final Documents documents;
    private final Sealing sealing;
    private final Filings filings;
    private final FilingRegister register;
    private final CaseData data;
    private final LedgerExtract ledger;
    private final ArchiveBook book;
    private final ArchiveRights rights;
    private final Openness openness;
    private final Clock clock;

    Packing(
            Documents documents,
            Sealing sealing,
            Filings filings,
            FilingRegister register,
            CaseData data,
            LedgerExtract ledger,
            ArchiveBook book,
            ArchiveRights rights,
            Openness openness,
            Clock clock) {
        this.documents = documents;
        this.sealing = sealing;
        this.filings = filings;
        this.register = register;
        this.data = data;
        this.ledger = ledger;
        this.book = book;
        this.rights = rights;
        this.openness = openness;
        this.clock = clock;
    }

    CaseArchive pack(Closed of, int serial) {
        CaseNumber number = of.number();
        Contents contents = new Contents();
        for (Paper paper : documents.of(number)) {
            paper(contents, paper, serial);
        }
        of.filed().ifPresent(filing -> filing.application().supplies().forEach(one -> supplied(contents, number, one)));
        data(contents, of, serial);
        part(contents, number, serial, "metadata.xml", "归档元数据", ArchiveMetadata.of(of, contents.items()));
        LedgerExtract.Kept kept = ledger.keep(number, serial);
        contents.add(kept.item());
        return keep(of, serial, contents, kept.extract());
    }

    /** What there is: a case that ended early may have no terms, and one without an agreement has nothing to show outside. */
    private void data(Contents contents, Closed of, int serial) {
        CaseNumber number = of.number();
        if (of.end() != null) {
            part(
                    contents,
                    number,
                    serial,
                    "data/ending.json",
                    "结案数据",
                    ArchiveJson.file(of.end().data()));
        }
        of.filed()
                .ifPresent(filing -> part(
                        contents,
                        number,
                        serial,
                        "data/filing.json",
                        "报送与审查数据",
                        ArchiveJson.file(data.filing(filing))));
        Map<String, Object> terms = data.agreement(number);
        if (of.inForce() || !terms.isEmpty()) {
            part(contents, number, serial, "data/agreement.json", "合同条款与签署数据", ArchiveJson.file(terms));
        }
        of.filed().filter(filing -> of.inForce()).ifPresent(filing -> {
            String registered = register.number(number).orElse("—");
            part(
                    contents,
                    number,
                    serial,
                    "public/edition.html",
                    "对外公开本",
                    PublicEdition.of(filing, registered, opened(number)));
        });
    }

    /** What both sides opened of the text, and neither has taken back. */
    private OpenEdition.@Nullable Shown opened(CaseNumber number) {
        return openness.edition(number).map(OpenEdition::shown).orElse(null);
    }

    private CaseArchive keep(Closed of, int serial, Contents contents, Extract extract) {
        Instant now = clock.instant();
        String by = rights.actor().name();
        ArchiveIndex index = new ArchiveIndex(
                ArchiveIndex.FORMAT,
                ArchiveIndex.VERSION,
                of.number().toString(),
                serial,
                of.enterpriseName(),
                of.enterprise().value(),
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

    /** A paper that is not the one that was issued is no original: nothing is archived until that is cleared up. */
    private void paper(Contents contents, Paper paper, int serial) {
        if (paper.kind() == PaperKind.PROPOSAL_LETTER) {
            contents.leaveOut(paper, NOT_BOTH_SIDES);
            return;
        }
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

    private void supplied(Contents contents, CaseNumber number, Supplied supplied) {
        if (supplied.digest() == null) {
            return;
        }
        SuppliedFile file = filings.suppliedFile(number, supplied.id())
                .orElseThrow(() -> new IllegalStateException("supplied file " + supplied.id() + " cannot be read"));
        String ending = file.mediaType().substring(file.mediaType().indexOf('/') + 1);
        contents.add(new Item(
                "supplies/%02d.%s".formatted(contents.next(), ending),
                "补正：" + supplied.item() + "（" + file.name() + "）",
                null,
                file.mediaType(),
                null,
                file.content().length,
                supplied.digest(),
                null,
                supplied.id().toString()));
    }

    private void part(Contents contents, CaseNumber number, int serial, String path, String title, byte[] content) {
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
}
