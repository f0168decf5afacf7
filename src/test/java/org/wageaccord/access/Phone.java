package org.wageaccord.access;

import java.time.Instant;

/** An app on a phone whose clock is handed in. */
public final class Phone {

    private final byte[] secret;

    public Phone(AuthenticatorSecret secret) {
        this.secret = secret.secret().clone();
    }

    /** The code that the app shows at this moment. */
    public String shows(Instant at) {
        return Totp.code(secret, Totp.step(at));
    }

    /** A code that the app does not show, neither at this moment nor near it. */
    public String neverShows(Instant at) {
        int number = 0;
        while (Totp.fitting(secret, "%06d".formatted(number), at).isPresent()) {
            number++;
        }
        return "%06d".formatted(number);
    }
}
