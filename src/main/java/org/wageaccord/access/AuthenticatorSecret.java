package org.wageaccord.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.util.encoders.Base32;

/** A secret as its holder takes it into an app, once: as a link, which is also the picture, or typed. */
@SuppressWarnings("ArrayRecordComponent") // shown once, never compared
public record AuthenticatorSecret(String username, byte[] secret) {

    private static final int GROUP = 4;

    /** In Base32, as apps take it. */
    public String key() {
        return Base32.toBase32String(secret);
    }

    /** The key in groups of four, for typing by hand. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < key().length(); from += GROUP) {
            groups.add(key().substring(from, Math.min(key().length(), from + GROUP)));
        }
        return groups;
    }

    /** The link of the apps ({@code otpauth:}), under the name of the house. */
    public String link(String issuer) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(encoded(issuer), encoded(username), key(), encoded(issuer), Totp.DIGITS, Totp.PERIOD);
    }

    /** Without the secret, so that no log keeps it. */
    @Override
    public String toString() {
        return "AuthenticatorSecret of " + username;
    }

    private static String encoded(String text) {
        // a blank is %20 in a link, not the plus of forms
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
