package org.wageaccord.audit.proof;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The private key of the ledger (Ed25519). It signs under the name of whichever log is open. */
public final class SigningKey {

    private final Ed25519PrivateKeyParameters key;

    /** @param seed 32 bytes */
    public SigningKey(byte[] seed) {
        this.key = new Ed25519PrivateKeyParameters(seed, 0);
    }

    /** The public half under the name of a log. */
    public LogKey named(String origin) {
        return LogKey.of(origin, key.generatePublicKey().getEncoded());
    }

    /** The checkpoint as a signed note. */
    public SignedNote sign(Checkpoint checkpoint) {
        byte[] content = checkpoint.text().getBytes(StandardCharsets.UTF_8);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(content, 0, content.length);
        return SignedNote.of(checkpoint.text(), named(checkpoint.origin()), signer.generateSignature());
    }
}
