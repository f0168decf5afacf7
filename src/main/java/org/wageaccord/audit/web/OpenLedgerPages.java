package org.wageaccord.audit.web;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wageaccord.audit.LedgerLog;
import org.wageaccord.audit.SealedCheckpoint;
import org.wageaccord.audit.proof.GrowthProof;

/** What anybody may keep of the ledger, signed in or not: its key, its newest checkpoint, and that it only grew since another. */
@Controller
class OpenLedgerPages {

    private static final MediaType TEXT = new MediaType("text", "plain", java.nio.charset.StandardCharsets.UTF_8);

    private final LedgerLog log;

    OpenLedgerPages(LedgerLog log) {
        this.log = log;
    }

    /** The public key of the log (C2SP signed-note: name+hash+base64). */
    @GetMapping("/ledger/key")
    ResponseEntity<String> key() {
        return told(log.key().map(key -> key + "\n"), TEXT);
    }

    /** The newest checkpoint as it was signed (C2SP tlog-checkpoint). */
    @GetMapping("/ledger/checkpoint")
    ResponseEntity<String> checkpoint() {
        return told(log.checkpoint().map(SealedCheckpoint::note), TEXT);
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
