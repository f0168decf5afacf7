package org.wageaccord.documents.pdf;

import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.JustificationInfo;

/** Draws text run by run: a rare character in its own face, everything else in the face of the style sheet. */
final class FaceDevice extends ITextOutputDevice {

    /** The renderer keeps four fifths of the room of a justified line for its spaces, even where Chinese has none. */
    private static final float WITHOUT_SPACES = 5f;

    private final FaceRuns runs;
    private @Nullable ITextFSFont font;

    FaceDevice(float dotsPerPoint, FaceRuns runs) {
        super(dotsPerPoint);
        this.runs = runs;
    }

    @Override
    public void setFont(FSFont font) {
        super.setFont(font);
        this.font = (ITextFSFont) font;
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo line) {
        JustificationInfo spread = line != null && line.spaceAdjust() == 0f
                ? new JustificationInfo(line.nonSpaceAdjust() * WITHOUT_SPACES, 0f)
                : line;
        ITextFSFont asked = font;
        if (asked == null || runs.isPlain(text, asked)) {
            super.drawString(text, x, y, spread);
            return;
        }
        float at = x;
        for (FaceRuns.Run run : runs.of(text, asked)) {
            setFont(run.font());
            // a rare character is drawn whole: spreading it would cut its surrogate pair in two
            super.drawString(run.text(), at, y, run.font() == asked ? spread : null);
            at += run.width() + spreadOf(run.text(), spread);
        }
        setFont(asked);
    }

    private static float spreadOf(String run, @Nullable JustificationInfo line) {
        if (line == null) {
            return 0f;
        }
        long spaces = run.chars().filter(c -> c == ' ' || c == '\u3000').count();
        return spaces * line.spaceAdjust() + (run.length() - spaces) * line.nonSpaceAdjust();
    }
}
