package org.wageaccord.contract;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;

/**
 * The pictures of the parties' seals that stand with signatures: offered to who is about to sign for the party, and handed
 * to the paper of the agreement where the chief put it. What was put stays, though it be replaced or withdrawn later.
 */
@Service
public class PartySeals {

    private final FrozenTexts texts;
    private final SealImages images;
    private final SigningRights rights;
    private final JdbcClient jdbc;

    PartySeals(FrozenTexts texts, SealImages images, SigningRights rights, JdbcClient jdbc) {
        this.texts = texts;
        this.images = images;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /** A seal as the paper needs it. */
    @SuppressWarnings("ArrayRecordComponent") // known by its digest
    public record Put(byte[] png, String digest, int millimeters) {}

    /** The picture in use of a party to the newest text, for who may sign it now; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<SealImage> offered(CaseNumber caseNumber, Side side) {
        return texts.newest(caseNumber)
                .filter(text -> rights.mine(text, side).isPresent())
                .flatMap(text -> current(text, side));
    }

    /** That picture as PNG. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(CaseNumber caseNumber, Side side) {
        return offered(caseNumber, side).map(images::forPaper);
    }

    /** Whether a seal was put with an act of signing. */
    @Transactional(readOnly = true)
    public Optional<SealImage> with(SignatureReceipt receipt) {
        return jdbc.sql("select image from contract.signature_seal where signature = ?")
                .param(receipt.id())
                .query(UUID.class)
                .optional()
                .flatMap(images::find);
    }

    /** For the paper of the agreement: what was put with an act of signing; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<Put> forPaper(SignatureReceipt receipt) {
        return with(receipt).map(image -> new Put(images.forPaper(image), image.digest(), image.millimeters()));
    }

    Optional<SealImage> current(FrozenText text, Side side) {
        return images.current(text.text().enterprise(), side);
    }

    void add(UUID signature, SealImage image) {
        jdbc.sql("insert into contract.signature_seal (signature, image, digest) values (?, ?, ?)")
                .params(signature, image.id(), image.digest())
                .update();
    }
}
