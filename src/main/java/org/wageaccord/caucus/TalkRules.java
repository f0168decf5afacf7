package org.wageaccord.caucus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Upload;
import org.wageaccord.forms.PaperText;
import org.wageaccord.kernel.Refusal;

/** What may be put into a room: something, and not without end. The bounds are the platform's own, not the law's. */
final class TalkRules {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_SHEET = 60_000;
    private static final int MOST_ROUNDS = 999;

    private TalkRules() {}

    static List<Refusal> note(String text) {
        return words("text", text, LONGEST_NOTE, true);
    }

    static List<Refusal> limit(Limit limit, boolean guest) {
        List<Refusal> found = membersOnly(guest);
        found.addAll(words("topic", limit.topic(), LONGEST_LINE, true));
        found.addAll(words("unit", limit.unit(), LONGEST_LINE, false));
        found.addAll(words("comment", limit.comment(), LONGEST_WORDS, false));
        return found;
    }

    static List<Refusal> file(@Nullable Upload upload, String words) {
        List<Refusal> found = words("words", words, LONGEST_WORDS, false);
        found.addAll(
                upload == null ? List.of(Refusal.of("file", "refusal.caucus.fileMissing")) : upload.refusals("file"));
        return found;
    }

    static List<Refusal> sheet(String name, String sheet, boolean guest) {
        List<Refusal> found = membersOnly(guest);
        found.addAll(words("name", name, LONGEST_LINE, true));
        found.addAll(words(null, sheet, LONGEST_SHEET, true));
        return found;
    }

    static List<Refusal> question(String question, @Nullable Integer round, boolean guest) {
        List<Refusal> found = membersOnly(guest);
        found.addAll(words("question", question, LONGEST_WORDS, true));
        if (round != null && (round < 1 || round > MOST_ROUNDS)) {
            found.add(Refusal.of("round", "refusal.caucus.round"));
        }
        return found;
    }

    private static List<Refusal> membersOnly(boolean guest) {
        List<Refusal> found = new ArrayList<>();
        if (guest) {
            found.add(Refusal.of(null, "refusal.caucus.membersOnly"));
        }
        return found;
    }

    private static List<Refusal> words(@Nullable String field, String words, int longest, boolean needed) {
        List<Refusal> found = new ArrayList<>();
        if (needed && words.isBlank()) {
            found.add(Refusal.of(field, "refusal.caucus.empty"));
        } else if (words.length() > longest) {
            found.add(Refusal.of(field, "refusal.caucus.long", longest));
        } else {
            PaperText.misleading(field, words).ifPresent(found::add);
        }
        return found;
    }
}
