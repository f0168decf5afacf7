package org.wageaccord.voices;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;

/** What a gathering and its statements must hold. The bounds are the platform's own, not the law's. */
final class GatheringRules {

    static final int MOST_STATEMENTS = 60;
    private static final int MOST_AT_FIRST = 40;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_INTRO = 500;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;
    private static final int LONGEST_REASON = 200;
    private static final Duration LONGEST_OPEN = Duration.ofDays(60);

    /** Phone, identity and card numbers are long; no sum of pay has so many digits. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7}");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\-–—.()·]+(?=\\d)");

    private GatheringRules() {}

    static List<Refusal> opening(Gathering.Entry entry, Instant now) {
        List<Refusal> found = new ArrayList<>();
        words("title", entry.title(), LONGEST_TITLE, true, found);
        words("intro", entry.intro(), LONGEST_INTRO, false, found);
        deadline(entry.closesAt(), now, found);
        if (entry.statements().isEmpty()) {
            found.add(Refusal.of("lines", "refusal.voices.noStatements").citing(Law.PREPARATION));
        }
        if (entry.statements().size() > MOST_AT_FIRST) {
            found.add(Refusal.of("lines", "refusal.voices.tooMany", MOST_AT_FIRST));
        }
        Set<String> seen = new HashSet<>();
        for (Statement.Entry statement : entry.statements()) {
            text("lines", statement.text(), found);
            if (!seen.add(statement.text())) {
                found.add(Refusal.of("lines", "refusal.voices.twice", statement.text()));
            }
        }
        return found;
    }

    private static void deadline(@Nullable LocalDateTime closes, Instant now, List<Refusal> found) {
        if (closes == null) {
            found.add(Refusal.of("closesAt", "refusal.voices.missing"));
            return;
        }
        Instant at = closes.atZone(Show.BEIJING).toInstant();
        if (!at.isAfter(now)) {
            found.add(Refusal.of("closesAt", "refusal.voices.notAhead"));
        } else if (at.isAfter(now.plus(LONGEST_OPEN))) {
            found.add(Refusal.of("closesAt", "refusal.voices.tooLong", LONGEST_OPEN.toDays()));
        }
    }

    static List<Refusal> statement(String text) {
        List<Refusal> found = new ArrayList<>();
        text("text", text, found);
        return found;
    }

    static List<Refusal> reason(String reason) {
        List<Refusal> found = new ArrayList<>();
        words("reason", reason, LONGEST_REASON, true, found);
        return found;
    }

    private static void text(String field, String text, List<Refusal> found) {
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            found.add(Refusal.of(field, "refusal.voices.length", text, SHORTEST, LONGEST));
        }
        if (namesANumber(text)) {
            found.add(Refusal.of(field, "refusal.voices.personal", text).citing(Law.LEAST_DATA));
        }
    }

    private static void words(String field, String words, int longest, boolean needed, List<Refusal> found) {
        if (needed && words.isBlank()) {
            found.add(Refusal.of(field, "refusal.voices.missing"));
        } else if (words.codePointCount(0, words.length()) > longest) {
            found.add(Refusal.of(field, "refusal.voices.long", longest));
        }
        if (namesANumber(words)) {
            found.add(Refusal.of(field, "refusal.voices.personal", words).citing(Law.LEAST_DATA));
        }
    }

    private static boolean namesANumber(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return LONG_NUMBER.matcher(BETWEEN_DIGITS.matcher(plain).replaceAll("")).find();
    }
}
