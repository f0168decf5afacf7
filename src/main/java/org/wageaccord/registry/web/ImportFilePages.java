package org.wageaccord.registry.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wageaccord.registry.intake.Batch;
import org.wageaccord.registry.intake.ImportPapers;
import org.wageaccord.registry.intake.Intake;
import org.wageaccord.registry.intake.SheetKind;

/** Files of an import to download: empty ones to fill in, and the rows that could not be taken. */
@Controller
class ImportFilePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ImportPapers papers;
    private final Intake intake;

    ImportFilePages(ImportPapers papers, Intake intake) {
        this.papers = papers;
        this.intake = intake;
    }

    @GetMapping("/register/import/enterprises/template.csv")
    ResponseEntity<byte[]> enterprisesCsv() {
        return file(papers.emptyCsv(SheetKind.ENTERPRISES), CSV, "企业名册模板.csv");
    }

    @GetMapping("/register/import/enterprises/template.xlsx")
    ResponseEntity<byte[]> enterprisesXlsx() {
        return file(papers.emptyXlsx(SheetKind.ENTERPRISES), XLSX, "企业名册模板.xlsx");
    }

    @GetMapping("/register/import/roster/template.csv")
    ResponseEntity<byte[]> rosterCsv() {
        return file(papers.emptyCsv(SheetKind.ROSTER), CSV, "职工名册模板.csv");
    }

    @GetMapping("/register/import/roster/template.xlsx")
    ResponseEntity<byte[]> rosterXlsx() {
        return file(papers.emptyXlsx(SheetKind.ROSTER), XLSX, "职工名册模板.xlsx");
    }

    @GetMapping("/register/import/batches/{id}/bad.csv")
    ResponseEntity<byte[]> badRows(@PathVariable("id") UUID id) {
        Batch batch = intake.batch(id)
                .filter(one -> one.state() == Batch.State.PREVIEW)
                .orElseThrow(NotHere::unknown);
        return file(papers.badRows(batch.kind(), intake.preview(batch).bad()), CSV, "未导入的行.csv");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
