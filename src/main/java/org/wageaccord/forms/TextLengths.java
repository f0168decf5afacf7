package org.wageaccord.forms;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long a text may be that a door takes, by what it is: measured by what a column, a line or a page of a paper holds. A
 * room may ask for less. No number of law is among them.
 */
final class TextLengths {

    /** A paragraph: about two and a half pages of a paper without a break. */
    static final int PARAGRAPH = 4000;

    /** A text of several paragraphs: a clause, the minutes of a round. */
    static final int TEXT = 20_000;

    /** What stands in a column of a table or within a line of a letter. */
    static final int SHORT = 200;

    /** The last names of fields that are short, whatever form they stand in. */
    private static final Set<String> SHORT_FIELDS = Set.of(
            "name",
            "title",
            "fileName",
            "number",
            "notice",
            "year",
            "issued",
            "key",
            "clause",
            "item",
            "grade",
            "posts",
            "level",
            "process",
            "post",
            "skillLevel",
            "phone",
            "identityNumber",
            "creditCode",
            "industryCode",
            "town",
            "townCode",
            "address",
            "legalRepresentative",
            "unionCreditCode",
            "unionName",
            "username",
            "workersName",
            "workersChief",
            "enterpriseName",
            "enterpriseChief",
            "workersAddress",
            "enterpriseAddress",
            "agreementKind",
            "economicType",
            "filer",
            "contact",
            "place",
            "nextPlace",
            "recorder",
            "names",
            "chair",
            "producedBy",
            "digest");

    private static final Pattern PLACE = Pattern.compile("\\[[^]]*]");

    private TextLengths() {}

    /** @param field its path, e.g. {@code grades[2].posts} */
    static int of(String field) {
        String plain = PLACE.matcher(field).replaceAll("");
        return SHORT_FIELDS.contains(plain.substring(plain.lastIndexOf('.') + 1)) ? SHORT : TEXT;
    }
}
