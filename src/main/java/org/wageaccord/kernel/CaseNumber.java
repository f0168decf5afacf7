package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 案件编号, the human number of a negotiation, gapless per city and year: {@code 永薪协〔2026〕0123号}.
 * Its text is the business key of the engine; its {@link #slug()} is the address of its pages.
 */
public record CaseNumber(String mark, int year, int serial) implements Serializable {

    private static final Pattern TEXT = Pattern.compile("(\\p{IsHan}{1,3})薪协〔(\\d{4})〕(\\d{4,})号");
    private static final Pattern SLUG = Pattern.compile("(\\d{4})-(\\d{4,})");

    public CaseNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("serial starts at 1: " + serial);
        }
    }

    /** Reads the full text form. */
    @JsonCreator
    public static CaseNumber parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
        return new CaseNumber(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    /** Reads the address form, {@code 2026-0123}, in the city with this mark. */
    public static CaseNumber ofSlug(String mark, String slug) {
        Matcher found = SLUG.matcher(slug);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a case address: " + slug);
        }
        return new CaseNumber(mark, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    public String slug() {
        return "%d-%04d".formatted(year, serial);
    }

    /** Number of the n-th paper of this case, {@code 永薪协〔2026〕0123号-01}. */
    public String paper(int n) {
        return "%s-%02d".formatted(this, n);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%s薪协〔%d〕%04d号".formatted(mark, year, serial);
    }
}
