package org.wageaccord.addresses;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Where a side is served beside the platform's inbox, as it tells it.
 *
 * @param recipient who takes delivery
 * @param phone of the recipient
 * @param postal where letters go that cannot be served through the platform
 * @param email a second channel, or null
 */
public record AddressEntry(
        String recipient,
        String phone,
        String postal,
        @Nullable String email) {

    /** As it was typed: full-width digits are read, spaces around and within a phone number mean nothing. */
    public static AddressEntry of(String recipient, String phone, String postal, String email) {
        String mail = narrow(email);
        return new AddressEntry(
                recipient.strip(),
                narrow(phone).replace('－', '-').replace('—', '-'),
                postal.strip(),
                mail.isEmpty() ? null : mail);
    }

    private static String narrow(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** For digests: one line each. */
    String lines() {
        return String.join("\n", recipient, phone, postal, email == null ? "" : email);
    }
}
