package org.wageaccord.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wageaccord.kernel.CaseNumber;

/** The address at which a paper is verified; plain ASCII, so that its QR code stays small: {@code /papers/verify/2026-0123-01/<digest>}. */
final class PaperAddress {

    /** 128 bits of the digest: enough to tell papers apart, few enough for a small code. */
    static final int DIGITS = 32;

    private static final Pattern NUMBER = Pattern.compile("(.+号)-(\\d+)");
    private static final Pattern SLUG = Pattern.compile("([RI]?\\d{4}-\\d{4,})-(\\d+)");

    /** At least what stands at the foot of a paper. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12,64}");

    private PaperAddress() {}

    /** The paper number that somebody typed, with whatever brackets and spaces, or as in an address. */
    static Optional<String> typed(String mark, String typed) {
        String plain = plain(typed).replaceAll("[\\[(【{]", "〔").replaceAll("[\\])】}]", "〕");
        if (SLUG.matcher(plain).matches()) {
            return Optional.of(number(mark, plain));
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    }

    /** The start of a digest that somebody typed. */
    static Optional<String> digest(String typed) {
        return Optional.of(plain(typed).toLowerCase(Locale.ROOT))
                .filter(plain -> DIGEST.matcher(plain).matches());
    }

    /** Full-width digits, brackets and letters made plain; no spaces. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    static String verify(String number, String digest) {
        Matcher found = NUMBER.matcher(number);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a paper number: " + number);
        }
        return "/papers/verify/%s-%s/%s"
                .formatted(CaseNumber.parse(found.group(1)).slug(), found.group(2), digest.substring(0, DIGITS));
    }

    /** The paper number that an address names, in the city with this mark. */
    static String number(String mark, String slug) {
        Matcher found = SLUG.matcher(slug);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a paper address: " + slug);
        }
        return CaseNumber.ofSlug(mark, found.group(1)).paper(Integer.parseInt(found.group(2)));
    }
}
