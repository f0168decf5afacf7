package org.wageaccord.documents.pdf;

import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;

/** Measures text run by run, so that rare characters take the room of the face they are drawn in. */
final class FaceMeasure extends ITextTextRenderer {

    private final FaceRuns runs;

    FaceMeasure(FaceRuns runs) {
        this.runs = runs;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (runs.isPlain(text)) {
            return super.getWidth(context, font, text);
        }
        double width = runs.of(text, (ITextFSFont) font).stream()
                .mapToDouble(FaceRuns.Run::width)
                .sum();
        return (int) Math.ceil(width);
    }
}
