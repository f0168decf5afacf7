package org.wageaccord.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingRegister;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Supplied;
import org.wageaccord.filing.SuppliedFile;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.openness.OpenEdition;
import org.wageaccord.openness.OpenEditions;

/** Puts together what belongs into a package: papers, supplied files, data, metadata, ledger. */
@Component
class Packing {

    private static final String NOT_BOTH_SIDES = "工会致主管部门的建议书，不对双方公开，由工会另行归档";
    private static final String ONLY_THE_SIDES = "只供协商双方查阅的文书，由双方各自归档";

    private final Documents documents;
    private final Filings filings;
    private final FilingRegister register;
    private final CaseData data;
    private final PackedParts parts;
    private final OpenEditions editions;

    Packing(
            Documents documents,
            Filings filings,
            FilingRegister register,
            CaseData data,
            PackedParts parts,
            OpenEditions editions) {
        this.documents = documents;
        this.filings = filings;
        this.register = register;
        this.data = data;
        this.parts = parts;
        this.editions = editions;
    }

    CaseArchive pack(Closed of, int serial) {
        CaseNumber number = of.number();
        Contents contents = new Contents();
        for (Paper paper : documents.of(number)) {
            if (paper.kind() == PaperKind.PROPOSAL_LETTER) {
                contents.leaveOut(paper, NOT_BOTH_SIDES);
            } else if (paper.kind().isForTheSidesOnly()) {
                contents.leaveOut(paper, ONLY_THE_SIDES);
            } else {
                parts.paper(contents, paper, serial);
            }
        }
        of.filed().ifPresent(filing -> filing.application().supplies().forEach(one -> supplied(contents, number, one)));
        data(contents, of, serial);
        return parts.finish(of.heading(), serial, contents);
    }

    /** What there is: a case that ended early may have no terms, and one without an agreement has nothing to show outside. */
    private void data(Contents contents, Closed of, int serial) {
        CaseNumber number = of.number();
        if (of.end() != null) {
            parts.part(
                    contents,
                    number,
                    serial,
                    "data/ending.json",
                    "结案数据",
                    ArchiveJson.file(of.end().data()));
        }
        of.filed()
                .ifPresent(filing -> parts.part(
                        contents,
                        number,
                        serial,
                        "data/filing.json",
                        "报送与审查数据",
                        ArchiveJson.file(data.filing(filing))));
        Map<String, Object> terms = data.agreement(number);
        if (of.inForce() || !terms.isEmpty()) {
            parts.part(contents, number, serial, "data/agreement.json", "合同条款与签署数据", ArchiveJson.file(terms));
        }
        of.filed().filter(filing -> of.inForce()).ifPresent(filing -> {
            String registered = register.number(number).orElse("—");
            parts.part(
                    contents,
                    number,
                    serial,
                    "public/edition.html",
                    "对外公开本",
                    PublicEdition.of(filing, registered, editions.titles(number), opened(number)));
        });
    }

    /** What both sides opened of the text, and neither has taken back. */
    private OpenEdition.@Nullable Shown opened(CaseNumber number) {
        return editions.edition(number).map(OpenEdition::shown).orElse(null);
    }

    private void supplied(Contents contents, CaseNumber number, Supplied supplied) {
        if (supplied.digest() == null) {
            return;
        }
        SuppliedFile file = filings.suppliedFile(number, supplied.id())
                .orElseThrow(() -> new IllegalStateException("supplied file " + supplied.id() + " cannot be read"));
        parts.supplied(
                contents,
                "补正：" + supplied.item() + "（" + file.name() + "）",
                file.mediaType(),
                file.content().length,
                supplied.digest(),
                supplied.id().toString());
    }
}
