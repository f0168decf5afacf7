package org.wageaccord.caucus;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.wageaccord.kernel.Digest;

/** Key pairs of accounts and what is wrapped for them: HPKE (RFC 9180) with X25519, HKDF-SHA256 and AES-256-GCM. */
final class KeyPairs {

    private static final byte[] INFO = "wage-accord caucus key".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP = 4;
    private static final int GROUPS = 5;

    private KeyPairs() {}

    /** Both halves of a pair; the secret one leaves memory sealed only. */
    record Pair(byte[] open, byte[] secret) {}

    record Wrapped(byte[] encapsulation, byte[] content) {}

    static Pair fresh() {
        AsymmetricCipherKeyPair pair = hpke().generatePrivateKey();
        return new Pair(hpke().serializePublicKey(pair.getPublic()), hpke().serializePrivateKey(pair.getPrivate()));
    }

    static Wrapped wrap(byte[] publicKey, String about, byte[] content) {
        try {
            byte[][] sealed =
                    hpke().seal(hpke().deserializePublicKey(publicKey), INFO, bytes(about), content, null, null, null);
            return new Wrapped(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("cannot wrap a key", e);
        }
    }

    /** Empty where it was not wrapped for this pair and this place, or was changed since. */
    static Optional<byte[]> unwrap(Pair pair, String about, Wrapped wrapped) {
        try {
            return Optional.of(hpke().open(
                            wrapped.encapsulation(),
                            hpke().deserializePrivateKey(pair.secret(), pair.open()),
                            INFO,
                            bytes(about),
                            wrapped.content(),
                            null,
                            null,
                            null));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    /** What two people read to each other to be sure that a public key is the other's own. */
    static String fingerprint(byte[] publicKey) {
        String digest = Digest.of(publicKey);
        StringBuilder groups = new StringBuilder(digest.substring(0, GROUP));
        for (int i = 1; i < GROUPS; i++) {
            groups.append(' ').append(digest, i * GROUP, (i + 1) * GROUP);
        }
        return groups.toString();
    }

    private static byte[] bytes(String about) {
        return about.getBytes(StandardCharsets.UTF_8);
    }

    /** One for each use: it is not said to be safe for several threads. */
    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }
}
