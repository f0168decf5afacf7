package org.wageaccord.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * A link just made, for the page that shows it: nobody can read its secret again.
 *
 * @param id by which the page that made it asks what came of it
 * @param minutes how long it can be used
 */
public record DrawingLink(UUID id, String secret, Instant until, int minutes) {

    /** Where a phone opens it. */
    public String path() {
        return "/draw/" + secret;
    }

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
        return "DrawingLink[" + id + "]";
    }
}
