package org.wageaccord.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** Cuts a text into runs of one face each: the face asked for, or the rare one for characters that it lacks. */
final class FaceRuns {

    private final Faces faces;

    FaceRuns(Faces faces) {
        this.faces = faces;
    }

    record Run(String text, ITextFSFont font) {

        float width() {
            return font.getFontDescription().getFont().getWidthPoint(text, font.getSize2D());
        }
    }

    boolean isPlain(String text) {
        return text.codePoints().noneMatch(faces::isRare);
    }

    List<Run> of(String text, ITextFSFont font) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean rare = faces.isRare(text.codePointAt(start));
            int end = start;
            while (end < text.length() && faces.isRare(text.codePointAt(end)) == rare) {
                end += Character.charCount(text.codePointAt(end));
            }
            ITextFSFont face = rare ? new ITextFSFont(faces.rare(), font.getSize2D()) : font;
            runs.add(new Run(text.substring(start, end), face));
            start = end;
        }
        return runs;
    }
}
