package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 案件编号, the human number of a negotiation, gapless per city, line and year: {@code 永薪协〔2026〕0123号} of an enterprise,
 * {@code 永薪区协〔2026〕0001号} of a region, {@code 永薪行协〔2026〕0001号} of an industry.
 * Its text is the business key of the engine; its {@link #slug()} is the address of its pages.
 */
public record CaseNumber(String mark, Line line, int year, int serial) implements Serializable {

    /** Who negotiates; each line is counted by itself. */
    public enum Line {
        ENTERPRISE("", ""),
        REGION("区", "R"),
        INDUSTRY("行", "I");

        private final String word;
        private final String letter;

        Line(String word, String letter) {
            this.word = word;
            this.letter = letter;
        }
    }

    private static final Pattern TEXT = Pattern.compile("(\\p{IsHan}{1,3})薪([区行]?)协〔(\\d{4})〕(\\d{4,})号");
    private static final Pattern SLUG = Pattern.compile("([RI]?)(\\d{4})-(\\d{4,})");

    public CaseNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("serial starts at 1: " + serial);
        }
    }

    /** The number of an enterprise's negotiation. */
    public CaseNumber(String mark, int year, int serial) {
        this(mark, Line.ENTERPRISE, year, serial);
    }

    /** Reads the full text form. */
    @JsonCreator
    public static CaseNumber parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
        return new CaseNumber(
                found.group(1),
                line(line -> line.word.equals(found.group(2))),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    /** Reads the address form, {@code 2026-0123} or {@code I2026-0001}, in the city with this mark. */
    public static CaseNumber ofSlug(String mark, String slug) {
        Matcher found = SLUG.matcher(slug);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a case address: " + slug);
        }
        return new CaseNumber(
                mark,
                line(line -> line.letter.equals(found.group(1))),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)));
    }

    private static Line line(Predicate<Line> wanted) {
        return Arrays.stream(Line.values()).filter(wanted).findFirst().orElseThrow();
    }

    public String slug() {
        return "%s%d-%04d".formatted(line.letter, year, serial);
    }

    /** Whether a region or an industry negotiates, not an enterprise. */
    public boolean isSector() {
        return line != Line.ENTERPRISE;
    }

    /** The address of its first page. */
    public String address() {
        return (isSector() ? "/sectors/talks/" : "/cases/") + slug();
    }

    /** Number of the n-th paper of this case, {@code 永薪协〔2026〕0123号-01}. */
    public String paper(int n) {
        return "%s-%02d".formatted(this, n);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%s薪%s协〔%d〕%04d号".formatted(mark, line.word, year, serial);
    }
}
