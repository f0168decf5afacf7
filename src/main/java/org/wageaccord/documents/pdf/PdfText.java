package org.wageaccord.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be read of a PDF: the first part of its identity, and the text of its pages without white space.
 *
 * @param identity empty where the file has none
 */
public record PdfText(String identity, List<String> pages) {

    /** The pages, counted from 1, whose text is not the same in both, or that only one of them has. */
    public List<Integer> differsOn(PdfText other) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < Math.max(pages.size(), other.pages.size()); i++) {
            boolean both = i < pages.size() && i < other.pages.size();
            if (!both || !pages.get(i).equals(other.pages.get(i))) {
                found.add(i + 1);
            }
        }
        return found;
    }
}
