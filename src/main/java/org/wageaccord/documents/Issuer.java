package org.wageaccord.documents;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One who signs the papers of a kind, told by the values of the paper.
 *
 * @param capacity what the person is there
 * @param post the value that says so more exactly; empty for none
 * @param name the value that names the person, or the office whose seal it is
 * @param party the value that names the side or office
 * @param at the value of the moment: without it the person has not signed; empty where issuing the paper is itself the act
 * @param confirmed the value of the digest that was confirmed; empty for none
 */
record Issuer(String capacity, String post, String name, String party, String at, String confirmed) {

    static Issuer of(String capacity, String name, String party, String at) {
        return new Issuer(capacity, "", name, party, at, "");
    }

    /** Empty where the paper says that the person has not signed. */
    Optional<Signatory> signatory(Map<String, Object> values, Instant now) {
        Object moment = at.isEmpty() ? now : values.get(at);
        if (!(moment instanceof Instant when)) {
            return Optional.empty();
        }
        return Optional.of(new Signatory(
                text(values, name),
                text(values, party),
                values.get(post) instanceof String named ? named : capacity,
                null,
                confirmed.isEmpty() ? null : text(values, confirmed),
                when));
    }

    private static String text(Map<String, Object> values, String value) {
        return String.valueOf(values.get(value));
    }
}
