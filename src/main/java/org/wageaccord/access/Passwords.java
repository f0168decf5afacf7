package org.wageaccord.access;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with 19 MiB; at most two hashes at a time, so that a flood of sign-ins cannot take the memory of the node. */
@Component
class Passwords implements PasswordEncoder {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ITERATIONS = 2;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore places = new Semaphore(2);
    private final String nobody;

    @Autowired
    Passwords() {
        this(KIBIBYTES, ITERATIONS);
    }

    /**
     * The same at another cost; the product has only the one above.
     *
     * @param kibibytes memory of a guess
     * @param iterations passes over that memory
     */
    Passwords(int kibibytes, int iterations) {
        argon2 = new Argon2PasswordEncoder(SALT, HASH, 1, kibibytes, iterations);
        nobody = argon2.encode("nobody has this password");
    }

    @Override
    public String encode(CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            places.release();
        }
    }

    /** Takes the time of a real check, so that an unknown name cannot be told by the clock. */
    void matchesNobody(CharSequence password) {
        matches(password, nobody);
    }
}
