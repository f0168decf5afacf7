package org.wageaccord.addresses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;

/** What a confirmation must hold to be of use: somebody to ask for, a number to ring, a place to send to. */
final class AddressRules {

    static final int RECIPIENT = 60;
    static final int POSTAL = 200;
    static final int EMAIL = 100;

    /** Mobile or with area code, an extension behind a hyphen; at most the digits of an international number. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\d(-?\\d){6,17}");

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private AddressRules() {}

    static List<Refusal> refusals(AddressEntry entry) {
        List<Refusal> found = new ArrayList<>();
        text("recipient", entry.recipient(), RECIPIENT, found);
        if (entry.phone().isEmpty()) {
            found.add(missing("phone"));
        } else if (!PHONE.matcher(entry.phone()).matches()) {
            found.add(Refusal.of("phone", "refusal.addresses.phone").citing(Law.DESIGNATION));
        }
        text("postal", entry.postal(), POSTAL, found);
        mail(entry.email(), found);
        return found;
    }

    private static void text(String field, String text, int most, List<Refusal> found) {
        if (text.isEmpty()) {
            found.add(missing(field));
            return;
        }
        if (text.length() > most) {
            found.add(Refusal.of(field, "refusal.addresses.tooLong", most));
        }
    }

    /** Nobody needs to have one; what is told must be one. */
    private static void mail(@Nullable String email, List<Refusal> found) {
        if (email != null && (email.length() > EMAIL || !MAIL.matcher(email).matches())) {
            found.add(Refusal.of("email", "refusal.addresses.email"));
        }
    }

    private static Refusal missing(String field) {
        return Refusal.of(field, "refusal.addresses.missing." + field).citing(Law.DESIGNATION);
    }
}
