package org.wageaccord.archive;

import static org.wageaccord.filing.FilingCast.BUREAU_REVIEWER;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.as;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.SampleOrders;
import org.wageaccord.filing.FilingCast;
import org.wageaccord.filing.FilingSamples;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.Office;
import org.wageaccord.filing.Supply;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;

/** Cases with papers whose agreement came into force, as the rooms below bring them about. */
@TestComponent
public class Filed {

    private final Filings filings;
    private final Documents documents;
    private final Archives archives;
    private final FilingCast cast;
    private final Statute statute;

    Filed(Filings filings, Documents documents, Archives archives, FilingCast cast, Statute statute) {
        this.filings = filings;
        this.documents = documents;
        this.archives = archives;
        this.cast = cast;
        this.statute = statute;
    }

    /** Filed with three papers, two of them not for all, returned once and supplied with a file, not decided. */
    public CaseNumber supplied() {
        CaseNumber number = cast.fresh();
        documents.issue(SampleOrders.of(number, PaperKind.RESOLUTION, "1"));
        documents.issue(SampleOrders.of(number, PaperKind.PROPOSAL_LETTER, "1"));
        documents.issue(SampleOrders.of(number, PaperKind.DATA_RECORD, "1"));
        filings.prepare(FilingSamples.facts(number, statute.today()));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.incomplete()))
                .orElseThrow();
        byte[] pdf = "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8);
        List<Supply> supplies = List.of(new Supply("首席代表身份证明", "随附", "证明.pdf", pdf));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry(), supplies)).orElseThrow();
        return number;
    }

    public CaseNumber inForce() {
        CaseNumber number = supplied();
        as(UNION_REVIEWER, () -> filings.decide(number, Office.CITY_UNION, FilingSamples.noObjection()))
                .orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.accept(number)).orElseThrow();
        as(BUREAU_REVIEWER, () -> filings.decide(number, Office.LABOR_BUREAU, FilingSamples.noObjection()))
                .orElseThrow();
        return number;
    }

    /** The package as the enterprise's handler fetches it. */
    public Path fetched(CaseArchive archive, Path folder) throws IOException {
        Path file = folder.resolve("archive-" + archive.serial() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            as(HANDLER, () -> {
                try {
                    archives.write(archive, out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return null;
            });
        }
        return file;
    }
}
