package org.wageaccord.addresses.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.addresses.AddressEntry;
import org.wageaccord.forms.Typed;

/** An address for service as it is typed. */
record AddressForm(
        @Nullable String recipient,
        @Nullable String phone,
        @Nullable String postal,
        @Nullable String email,
        @Nullable String digest,
        @Nullable Boolean read) {

    static AddressForm of(AddressEntry known) {
        return new AddressForm(known.recipient(), known.phone(), known.postal(), known.email(), null, null);
    }

    /** Of one line each: a line end in an address means no more than a space. */
    AddressEntry entry() {
        return AddressEntry.of(line(recipient), line(phone), line(postal), line(email));
    }

    private static String line(@Nullable String typed) {
        return Typed.text(typed).replaceAll("\\s+", " ");
    }
}
