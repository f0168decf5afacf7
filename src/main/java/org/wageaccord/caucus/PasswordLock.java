package org.wageaccord.caucus;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals the secret half of a key pair under its holder's password: Argon2id with 64 MiB, three passes and four lanes (the
 * second choice of RFC 9106), salted apart from the hash by which the password is checked. One at a time: a node has little
 * memory, and rooms are entered seldom.
 */
@Component
class PasswordLock {

    private static final int SALT_BYTES = 16;
    private static final int PASSES = 3;
    private static final int LANES = 4;

    /** Less would let a stolen database be searched for passwords too cheaply (OWASP names 19 MiB as the least). */
    private static final int LEAST_MEMORY = 19 * 1024;

    private final Semaphore place = new Semaphore(1);
    private final Cost cost;

    /** @param memory kibibytes that each guess at a password costs */
    PasswordLock(@Value("${wage-accord.caucus.memory-kib:65536}") int memory) {
        if (memory < LEAST_MEMORY) {
            throw new IllegalArgumentException("wage-accord.caucus.memory-kib is at least " + LEAST_MEMORY);
        }
        this.cost = new Cost(memory, PASSES, LANES);
    }

    /** What the derivation costs: kibibytes, passes, lanes; stored with each seal so that it can be raised. */
    record Cost(int memory, int passes, int lanes) {}

    record Locked(byte[] salt, Cost cost, byte[] sealed) {}

    Locked lock(String password, String about, byte[] secret) {
        byte[] salt = Seal.random(SALT_BYTES);
        return new Locked(salt, cost, Seal.seal(derived(password, salt, cost), about, secret));
    }

    /** Empty for another password. */
    Optional<byte[]> open(String password, String about, Locked locked) {
        return Seal.open(derived(password, locked.salt(), locked.cost()), about, locked.sealed());
    }

    private byte[] derived(String password, byte[] salt, Cost cost) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .build());
        byte[] key = new byte[Seal.KEY_BYTES];
        place.acquireUninterruptibly();
        try {
            argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), key);
        } finally {
            place.release();
        }
        return key;
    }
}
