package org.wageaccord.archive;

import org.springframework.stereotype.Component;
import org.wageaccord.archive.format.ArchiveJson;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.kernel.CaseNumber;

/**
 * Puts together what belongs into the package of talks of a sector. Resolutions of members that came as files are named in the data
 * with their digests only: what else is on them is the members' own.
 */
@Component
class SectorPacking {

    private final Documents documents;
    private final PackedParts parts;

    SectorPacking(Documents documents, PackedParts parts) {
        this.documents = documents;
        this.parts = parts;
    }

    CaseArchive pack(SectorRecord of, int serial) {
        CaseNumber number = of.number();
        Contents contents = new Contents();
        for (Paper paper : documents.of(number)) {
            parts.paper(contents, paper, serial);
        }
        of.supplies().forEach(supply -> supplied(contents, number, supply));
        for (SectorRecord.Data data : of.data().get()) {
            parts.part(contents, number, serial, "data/" + data.path(), data.title(), ArchiveJson.file(data.value()));
        }
        SectorRecord.Shown shown = of.shown();
        if (shown != null) {
            parts.part(contents, number, serial, "public/edition.html", "对外公开本", SectorEdition.of(of, shown));
        }
        return parts.finish(of.heading(), serial, contents);
    }

    private void supplied(Contents contents, CaseNumber number, SectorRecord.Supply supply) {
        Attachment file = documents
                .attachment(number, supply.file())
                .orElseThrow(() -> new IllegalStateException("supplied file " + supply.file() + " cannot be read"));
        String title = "补正：" + supply.item() + "（" + file.name() + "）";
        parts.supplied(
                contents,
                title,
                file.mediaType(),
                file.content().length,
                file.digest(),
                file.id().toString());
    }
}
