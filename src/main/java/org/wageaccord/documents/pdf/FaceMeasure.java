package org.wageaccord.documents.pdf;

import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures text run by run, so that rare characters take the room of the face they are drawn in. */
final class FaceMeasure extends ITextTextRenderer {

    private static final float ASCENT = 0.88f;
    private static final float DESCENT = 0.12f;
    private static final float UNDERLINE = 0.1f;
    private static final float STRIKE = -0.3f;
    private static final float STROKE = 0.05f;

    private final FaceRuns runs;

    FaceMeasure(FaceRuns runs) {
        this.runs = runs;
    }

    /**
     * A line is as high as the ideographs' square. The extreme bounds of Noto are nearly twice as high, and would make
     * the first line of a page reach into the page before, invisible but found by who searches or copies the text.
     */
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        float size = font.getSize2D();
        return new ITextFSFontMetrics(
                ASCENT * size, DESCENT * size, STRIKE * size, STROKE * size, UNDERLINE * size, STROKE * size);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        if (runs.isPlain(text, (ITextFSFont) font)) {
            return super.getWidth(context, font, text);
        }
        double width = runs.of(text, (ITextFSFont) font).stream()
                .mapToDouble(FaceRuns.Run::width)
                .sum();
        return (int) Math.ceil(width);
    }
}
