package org.wageaccord.audit.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.audit.LedgerLog;
import org.wageaccord.audit.LedgerStamps;
import org.wageaccord.audit.SealedCheckpoint;
import org.wageaccord.audit.StampedCheckpoint;
import org.wageaccord.audit.proof.GrowthProof;

/** What anybody may keep of the ledger, signed in or not: its key, its newest checkpoint, and that it only grew since another. */
@Controller
class OpenLedgerPages {

    private static final MediaType TEXT = new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8);

    private static final String STAMPED = "/ledger/checkpoint/stamped";

    private final LedgerLog log;
    private final LedgerStamps stamps;

    OpenLedgerPages(LedgerLog log, LedgerStamps stamps) {
        this.log = log;
        this.stamps = stamps;
    }

    /** The public key of the log (C2SP signed-note: name+hash+base64). */
    @GetMapping("/ledger/key")
    ResponseEntity<String> key() {
        return told(log.key().map(key -> key + "\n"), TEXT);
    }

    /** The newest checkpoint as it was signed (C2SP tlog-checkpoint); a link names the newest one that is stamped. */
    @GetMapping("/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        ResponseEntity<String> newest = told(log.checkpoint().map(SealedCheckpoint::note), TEXT);
        return stamps.newest().isEmpty() || newest.getBody() == null
                ? newest
                : ResponseEntity.ok()
                        .headers(newest.getHeaders())
                        .header(HttpHeaders.LINK, "<" + STAMPED + ">; rel=\"timestamp\"")
                        .body(newest.getBody());
    }

    /** The newest stamped checkpoint, or that of a size: exactly the bytes that were stamped. */
    @GetMapping(STAMPED)
    ResponseEntity<String> stamped(@RequestParam(required = false) @Nullable Long size) {
        return told(find(size).map(StampedCheckpoint::note), TEXT);
    }

    /** The time stamp over {@link #stamped}: a token of RFC 3161, in DER. */
    @GetMapping(STAMPED + ".tst")
    ResponseEntity<byte[]> token(@RequestParam(required = false) @Nullable Long size) {
        return find(size)
                .map(stamped -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(CacheControl.noCache())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"checkpoint-" + stamped.size() + ".tst\"")
                        .body(stamped.token()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<StampedCheckpoint> find(@Nullable Long size) {
        return size == null ? stamps.newest() : stamps.of(size);
    }

    /** Two checkpoints and the hashes that show that the later tree begins with the earlier; both must have been made. */
    @GetMapping("/ledger/growth")
    ResponseEntity<String> growth(@RequestParam long from, @RequestParam long to) {
        return told(log.growth(from, to).map(GrowthProof::json), MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<String> told(Optional<String> what, MediaType type) {
        return what.map(text -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noCache())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
