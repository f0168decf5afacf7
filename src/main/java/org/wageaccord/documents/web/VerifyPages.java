package org.wageaccord.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.documents.FileCheck;
import org.wageaccord.documents.FileCheck.Verdict;
import org.wageaccord.documents.PaperCheck;
import org.wageaccord.documents.PaperProofs;
import org.wageaccord.documents.Sealing;
import org.wageaccord.documents.Verification;
import org.wageaccord.kernel.Digest;

/** The check of a paper, open to everybody: what a QR code leads to, and whether a file is the platform's. Not for search engines. */
@Controller
class VerifyPages {

    private static final String PAGE = "documents/verify";
    private static final int KILOBYTE = 1024;

    private final Verification verification;
    private final Sealing sealing;
    private final PaperProofs proofs;

    VerifyPages(Verification verification, Sealing sealing, PaperProofs proofs) {
        this.verification = verification;
        this.sealing = sealing;
        this.proofs = proofs;
    }

    @ModelAttribute
    void common(Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        model.addAttribute("mostBytes", Verification.MOST_BYTES);
        model.addAttribute("mostMegabytes", Verification.MOST_BYTES / KILOBYTE / KILOBYTE);
    }

    @GetMapping("/papers/verify")
    String ask() {
        return PAGE;
    }

    /** The short address that stands at the foot of each paper, for who types it. */
    @GetMapping("/v")
    String brief() {
        return "redirect:/papers/verify";
    }

    /** Who cannot scan the code types what stands beside it. */
    @GetMapping(
            value = "/papers/verify",
            params = {"number", "digest"})
    String typed(@RequestParam String number, @RequestParam String digest, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("digest", digest);
        return found(verification.byHand(number, digest), model);
    }

    /** A number that does not exist and one with another digest get the same answer. */
    @GetMapping("/papers/verify/{number:[RI]?\\d{4}-\\d{4,9}-\\d{1,4}}/{digest:[0-9a-f]{32}}")
    String code(@PathVariable String number, @PathVariable String digest, Model model) {
        return found(verification.byCode(number, digest), model);
    }

    private String found(Optional<PaperCheck> found, Model model) {
        model.addAttribute("asked", true);
        model.addAttribute("check", found.orElse(null));
        found.ifPresent(check -> proof(check, model));
        return PAGE;
    }

    /** The proof of the ledger, for who holds the paper; not found for the seconds until its entry is sealed. */
    @GetMapping("/papers/verify/{number:[RI]?\\d{4}-\\d{4,9}-\\d{1,4}}/{digest:[0-9a-f]{32}}.proof")
    ResponseEntity<String> proof(@PathVariable String number, @PathVariable String digest) {
        return proofs.byCode(number, digest)
                .map(proof -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(number + ".proof")
                                        .build()
                                        .toString())
                        .body(proof))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private void proof(PaperCheck check, Model model) {
        boolean ready = proofs.isReady(check.paper());
        model.addAttribute("proof", ready ? proofs.address(check.paper()) : null);
        model.addAttribute("proofWaits", !ready);
    }

    /** The certificates of the authorities, for checking papers offline. */
    @GetMapping("/papers/verify/authority.pem")
    ResponseEntity<String> authority() {
        return pem(sealing.authorities());
    }

    /** The certificate of the values by the national algorithms. */
    @GetMapping("/papers/verify/national.pem")
    ResponseEntity<String> national() {
        return pem(sealing.nationalCertificate());
    }

    private static ResponseEntity<String> pem(String certificates) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(certificates);
    }

    /** The file is read and forgotten. */
    @PostMapping("/papers/verify")
    String file(@RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty()) {
            model.addAttribute("noFile", true);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
        FileCheck found = file.getSize() > Verification.MOST_BYTES
                ? new FileCheck(Verdict.TOO_LARGE, null, null, null)
                : verification.byFile(file.getBytes());
        model.addAttribute("file", found);
        model.addAttribute("check", found.paper());
        if (found.verdict() == Verdict.WHOLE
                && found.paper() != null
                && proofs.isOf(found.paper().paper(), Digest.of(file.getBytes()))) {
            proof(found.paper(), model);
        }
        response.setStatus(status(found.verdict()).value());
        return PAGE;
    }

    private static HttpStatus status(Verdict verdict) {
        return switch (verdict) {
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case NOT_PDF, UNREADABLE -> HttpStatus.UNPROCESSABLE_ENTITY;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.OK;
        };
    }
}
