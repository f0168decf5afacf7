package org.wageaccord.documents.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperProofs;
import org.wageaccord.documents.PaperReaders;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.Digest;

/** One paper: as a page, as PDF and as OFD, and beside it the value by the national algorithms and the proof of the ledger. */
@Controller
class PaperPages {

    private static final MediaType OFD = new MediaType("application", "ofd");
    private static final MediaType VALUE = new MediaType("application", "pkcs7-signature");

    private final Documents documents;
    private final Sealing sealing;
    private final PaperProofs proofs;
    private final ObjectProvider<PaperReaders> readers;

    PaperPages(Documents documents, Sealing sealing, PaperProofs proofs, ObjectProvider<PaperReaders> readers) {
        this.documents = documents;
        this.sealing = sealing;
        this.proofs = proofs;
        this.readers = readers;
    }

    @GetMapping("/papers/{id}")
    String paper(@PathVariable UUID id, Model model) {
        Paper paper = readable(id);
        model.addAttribute("paper", paper);
        model.addAttribute("sealed", sealing.of(id).orElse(null));
        model.addAttribute("proven", proofs.isReady(paper));
        model.addAttribute("sheet", documents.preview(id));
        return "documents/paper";
    }

    @GetMapping("/papers/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Paper paper = readable(id);
        return file(ContentDisposition.inline(), paper.number() + ".pdf", MediaType.APPLICATION_PDF, documents.pdf(id));
    }

    /** For archives that keep GB/T 33190; no browser shows it. */
    @GetMapping("/papers/{id}.ofd")
    ResponseEntity<byte[]> ofd(@PathVariable UUID id) {
        Paper paper = readable(id);
        return file(ContentDisposition.attachment(), paper.number() + ".ofd", OFD, documents.ofd(id));
    }

    /** Of the signed PDF; not found where the paper is not signed (yet). */
    @GetMapping("/papers/{id}.p7s")
    ResponseEntity<byte[]> national(@PathVariable UUID id) {
        Paper paper = readable(id);
        byte[] value = sealing.national(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(ContentDisposition.attachment(), paper.number() + ".p7s", VALUE, value);
    }

    /** Of the file as it is now; not found for the seconds until its entry in the ledger is sealed. */
    @GetMapping("/papers/{id}.proof")
    ResponseEntity<byte[]> proof(@PathVariable UUID id) {
        Paper paper = readable(id);
        byte[] proof = proofs.of(paper)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .getBytes(StandardCharsets.UTF_8);
        return file(ContentDisposition.attachment(), paper.number() + ".proof", MediaType.APPLICATION_JSON, proof);
    }

    private static ResponseEntity<byte[]> file(
            ContentDisposition.Builder disposition, String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Digest.of(file))
                .body(file);
    }

    @GetMapping("/papers/paper.css")
    ResponseEntity<String> styles() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(documents.styles());
    }

    private Paper readable(UUID id) {
        Paper paper = documents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PaperReaders rule = readers.getIfAvailable();
        if (rule == null || !rule.mayRead(paper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return paper;
    }
}
