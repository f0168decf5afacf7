package org.wageaccord.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** Cuts a text into runs of one face each: the face asked for, or another one for characters that it lacks. */
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

    /** Whether the face asked for has every character. */
    boolean isPlain(String text, ITextFSFont font) {
        return faces.hasAll(font.getFontDescription(), text);
    }

    List<Run> of(String text, ITextFSFont font) {
        FontDescription asked = font.getFontDescription();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            FontDescription face = faces.of(text.codePointAt(start), asked);
            int end = start;
            while (end < text.length() && faces.of(text.codePointAt(end), asked) == face) {
                end += Character.charCount(text.codePointAt(end));
            }
            ITextFSFont with = face == asked ? font : new ITextFSFont(face, font.getSize2D());
            runs.add(new Run(text.substring(start, end), with));
            start = end;
        }
        return runs;
    }
}
