package org.wageaccord.documents.pdf.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.wageaccord.documents.pdf.ofd.Mark.Ink;

/** What is drawn on a page of a printed paper, in the order in which it is drawn. */
final class PageMarks extends PDFGraphicsStreamEngine {

    private static final double MM_PER_POINT = 25.4 / 72;
    /** Characters that stand this close (parts of their size) to where the last one ended go on with its line. */
    private static final double NEAR = 0.3;

    private static final double SAME = 0.01;

    private final List<Mark> marks = new ArrayList<>();
    private final AffineTransform toMillimetres;
    private final GeneralPath path = new GeneralPath();
    private LineUnderway line = LineUnderway.NONE;

    private PageMarks(PDPage page) {
        super(page);
        toMillimetres = new AffineTransform(
                MM_PER_POINT, 0, 0, -MM_PER_POINT, 0, page.getMediaBox().getHeight() * MM_PER_POINT);
    }

    static List<Mark> of(PDPage page) throws IOException {
        PageMarks marks = new PageMarks(page);
        marks.processPage(page);
        marks.endLine();
        return marks.marks;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        String character = font.toUnicode(code);
        if (character == null) {
            throw new IOException("a character of " + font.getName() + " tells no code point: " + code);
        }
        Point2D at = millimetres(place.getTranslateX(), place.getTranslateY());
        double size = millimetres(place.getScalingFactorY());
        double end = at.getX() + advance.getX() * place.getScalingFactorX() * MM_PER_POINT;
        String face = font.getName().substring(font.getName().indexOf('+') + 1);
        Ink ink = ink(getGraphicsState().getNonStrokingColor());
        if (!line.goesOn(face, size, ink, at)) {
            endLine();
            line = new LineUnderway(face, size, ink, at.getY());
        }
        line.add(character, at.getX(), end);
    }

    private void endLine() {
        if (!line.starts.isEmpty()) {
            marks.add(line.done());
        }
        line = LineUnderway.NONE;
    }

    private static final class LineUnderway {

        static final LineUnderway NONE = new LineUnderway("", 0, new Ink(0, 0, 0), 0);

        private final String face;
        private final double size;
        private final Ink ink;
        private final double baseline;
        private final StringBuilder text = new StringBuilder();
        private final List<Double> starts = new ArrayList<>();
        private double end;

        LineUnderway(String face, double size, Ink ink, double baseline) {
            this.face = face;
            this.size = size;
            this.ink = ink;
            this.baseline = baseline;
        }

        boolean goesOn(String face, double size, Ink ink, Point2D at) {
            return !starts.isEmpty()
                    && this.face.equals(face)
                    && this.ink.equals(ink)
                    && Math.abs(this.size - size) < SAME
                    && Math.abs(baseline - at.getY()) < SAME
                    && Math.abs(end - at.getX()) < NEAR * size;
        }

        void add(String character, double start, double end) {
            text.append(character);
            // a code that stands for several characters (a ligature) has one place; the others follow evenly
            int count = character.codePointCount(0, character.length());
            for (int i = 0; i < count; i++) {
                starts.add(start + (end - start) * i / count);
            }
            this.end = end;
        }

        Mark.Line done() {
            return new Mark.Line(face, size, ink, baseline, text.toString(), List.copyOf(starts), end);
        }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        endLine();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image.getImage(), "png", png);
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        Point2D low = millimetres(place.getTranslateX(), place.getTranslateY());
        double width = place.getScalingFactorX() * MM_PER_POINT;
        double height = place.getScalingFactorY() * MM_PER_POINT;
        marks.add(new Mark.Picture(png.toByteArray(), low.getX(), low.getY() - height, width, height));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        lineTo((float) b.getX(), (float) b.getY());
        lineTo((float) c.getX(), (float) c.getY());
        lineTo((float) d.getX(), (float) d.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    /** Clipping only keeps what is drawn inside its box, where the layout has put it anyway. */
    @Override
    public void clip(int windingRule) {}

    @Override
    public void strokePath() throws IOException {
        double width = getGraphicsState().getLineWidth()
                * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX()
                * MM_PER_POINT;
        shape(getGraphicsState().getStrokingColor(), width);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        shape(getGraphicsState().getNonStrokingColor(), 0);
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        GeneralPath both = new GeneralPath(path);
        fillPath(windingRule);
        path.append(both, false);
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new IllegalStateException("papers have no shadings");
    }

    private void shape(PDColor color, double width) throws IOException {
        endLine();
        marks.add(new Mark.Shape(new GeneralPath(path.createTransformedShape(toMillimetres)), ink(color), width));
        path.reset();
    }

    static double millimetres(double points) {
        return points * MM_PER_POINT;
    }

    private Point2D millimetres(double x, double y) {
        return toMillimetres.transform(new Point2D.Double(x, y), null);
    }

    private static Ink ink(PDColor color) throws IOException {
        int rgb = color.toRGB();
        return new Ink(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
