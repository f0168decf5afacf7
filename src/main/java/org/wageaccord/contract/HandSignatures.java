package org.wageaccord.contract;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.documents.Handwriting;
import org.wageaccord.kernel.CurrentActor;

/**
 * What chiefs wrote by hand when they signed. It is handed to the paper of the agreement and, to sign with again, to the account
 * that wrote it; to nobody and nothing else.
 */
@Service
public class HandSignatures {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    HandSignatures(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** What the current actor wrote last, in whatever case; empty where it never did. */
    @Transactional(readOnly = true)
    public Optional<Handwriting> mine() {
        return jdbc.sql("select h.drawn from contract.signature_hand h join contract.signature s on s.id = h.signature"
                        + " where s.signer = ? order by s.signed_at desc limit 1")
                .param(actor.get().id().value())
                .query(String.class)
                .optional()
                .map(Handwriting::kept);
    }

    /** For the paper of the agreement alone: what was written with an act of signing; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<Handwriting> forPaper(SignatureReceipt receipt) {
        return jdbc.sql("select drawn from contract.signature_hand where signature = ?")
                .param(receipt.id())
                .query(String.class)
                .optional()
                .map(Handwriting::kept);
    }

    void add(UUID signature, Handwriting drawn) {
        jdbc.sql("insert into contract.signature_hand (signature, drawn, digest) values (?, ?, ?)")
                .params(signature, drawn.text(), drawn.digest())
                .update();
    }
}
