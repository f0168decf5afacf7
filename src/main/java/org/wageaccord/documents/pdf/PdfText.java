package org.wageaccord.documents.pdf;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be read of a PDF: the first part of its identity, and the lines of its pages without white space.
 *
 * @param identity empty where the file has none
 */
public record PdfText(String identity, List<List<String>> lines) {

    private static final int MOST_LINES = 500;
    private static final int MOST_DIFFERENCES = 20;
    private static final int MOST_CHARACTERS = 120;

    /**
     * A place where another file has other text.
     *
     * @param page counted from 1
     * @param words what the other file has there, shortened; empty where it left something out
     */
    public record Difference(int page, String words) {}

    /** Each page in one piece. */
    public List<String> pages() {
        return lines.stream().map(page -> String.join("", page)).toList();
    }

    /** The first places where the other file has other text, told in its own words; empty where it says the same. */
    public List<Difference> differences(PdfText other) {
        List<Difference> found = new ArrayList<>();
        for (int page = 0; page < Math.max(lines.size(), other.lines.size()); page++) {
            List<String> here = page(page);
            List<String> there = other.page(page);
            if (!String.join("", here).equals(String.join("", there))) {
                int number = page + 1;
                DiffUtils.diff(here, there).getDeltas().stream()
                        .map(delta -> String.join("", delta.getTarget().getLines()))
                        .map(words -> new Difference(number, shortened(words)))
                        .forEach(found::add);
            }
        }
        return found.stream().limit(MOST_DIFFERENCES).toList();
    }

    /** Of a stranger's file as much as is compared in a moment. */
    private List<String> page(int index) {
        return index < lines.size()
                ? lines.get(index).stream().limit(MOST_LINES).toList()
                : List.of();
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
