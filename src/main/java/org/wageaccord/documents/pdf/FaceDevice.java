package org.wageaccord.documents.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/** Draws text run by run: a rare character in its own face, everything else in the face of the style sheet. */
final class FaceDevice extends ITextOutputDevice {

    /** The renderer keeps four fifths of the room of a justified line for its spaces, even where Chinese has none. */
    private static final float WITHOUT_SPACES = 5f;

    private static final int HALF_A_LINE = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
    private static final Shape NOTHING = new Path2D.Float();

    private final FaceRuns runs;
    private final ReadingOrder order = new ReadingOrder();
    private float pageHeight;
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
    public void drawText(RenderingContext c, InlineText text) {
        order.text(getWriter(), getCurrentPage(), c, text.getParent());
        super.drawText(c, text);
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

    /** Tables are drawn of a great many rectangles: as such they take less than half of the room and time of a path. */
    @Override
    public void fill(Shape shape) {
        order.decoration(getCurrentPage());
        if (!(shape instanceof Rectangle box)) {
            super.fill(shape);
            return;
        }
        super.fill(NOTHING); // says the color
        double[] corners = {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
        getTransform().transform(corners, 0, corners, 0, 2);
        PdfContentByte page = getCurrentPage();
        page.rectangle((float) corners[0], pageHeight - (float) corners[3], (float) (corners[2] - corners[0]), (float)
                (corners[3] - corners[1]));
        page.fill();
    }

    /** A plain line between two cells is a rectangle; the renderer would build the mitred shape of a frame around each. */
    @Override
    public void paintCollapsedBorder(RenderingContext c, BorderPropertySet border, Rectangle cell, int side) {
        IdentValue style;
        Rectangle line;
        FSColor color;
        switch (side) {
            case BorderPainter.TOP -> {
                style = border.topStyle();
                color = border.topColor();
                line = new Rectangle(cell.x, cell.y, cell.width, (int) border.top());
            }
            case BorderPainter.BOTTOM -> {
                style = border.bottomStyle();
                color = border.bottomColor();
                int width = (int) border.bottom();
                line = new Rectangle(cell.x, cell.y + cell.height - width, cell.width, width);
            }
            case BorderPainter.LEFT -> {
                style = border.leftStyle();
                color = border.leftColor();
                line = new Rectangle(cell.x, cell.y, (int) border.left(), cell.height);
            }
            default -> {
                style = border.rightStyle();
                color = border.rightColor();
                int width = (int) border.right();
                line = new Rectangle(cell.x + cell.width - width, cell.y, width, cell.height);
            }
        }
        if (style != IdentValue.SOLID) {
            super.paintCollapsedBorder(c, border, cell, side);
        } else if (!line.isEmpty() && color != FSRGBColor.TRANSPARENT) {
            setColor(color);
            fill(line);
        }
    }

    @Override
    public void draw(Shape shape) {
        order.decoration(getCurrentPage());
        super.draw(shape);
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        order.decoration(getCurrentPage());
        super.drawImage(image, x, y);
    }

    /** The outermost lines of a table stand half outside of the text; cut off there, they would look paler than the others. */
    @Override
    public void clip(Shape shape) {
        order.close(getCurrentPage());
        Rectangle wider = shape.getBounds();
        wider.grow(HALF_A_LINE, HALF_A_LINE);
        super.clip(wider);
    }

    @Override
    public void setClip(Shape shape) {
        order.close(getCurrentPage());
        super.setClip(shape);
    }

    @Override
    public void finishPage() {
        order.close(getCurrentPage());
        super.finishPage();
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
    }

    private static float spreadOf(String run, @Nullable JustificationInfo line) {
        if (line == null) {
            return 0f;
        }
        long spaces = run.chars().filter(c -> c == ' ' || c == '\u3000').count();
        return spaces * line.spaceAdjust() + (run.length() - spaces) * line.nonSpaceAdjust();
    }
}
