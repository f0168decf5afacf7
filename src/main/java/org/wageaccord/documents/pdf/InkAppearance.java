package org.wageaccord.documents.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Draws a signature written by hand as vector lines: with its proportions, standing on the lower edge of its place and as large
 * as the place allows. Nothing but lines, so that the file stays one for the long term.
 */
final class InkAppearance {

    /** Points; the pen of a signature. */
    private static final float PEN = 1.1f;

    /** Points kept free above and below, half a pen of it for the ends of the lines. */
    private static final float MARGIN = 2f;

    /** Points kept free at the left and at the right, as where a name is printed. */
    private static final float SIDE = 6f;

    /** Points to a unit of the writing field at most: what was written small is not blown up. */
    private static final float LARGEST = 0.2f;

    /** Points; a lone dot is this long, because some readers do not draw a line without length. */
    private static final float DOT = 0.5f;

    /** A blue so dark that it is nearly black. */
    private static final String COLOR = "0.078 0.129 0.24 RG";

    private final StringBuilder lines = new StringBuilder();
    private final float scale;
    private final float left;
    private final float base;

    private InkAppearance(List<List<Ink.Point>> strokes, PDRectangle box) {
        int fromX = Integer.MAX_VALUE;
        int toX = 0;
        int fromY = Integer.MAX_VALUE;
        int toY = 0;
        for (Ink.Point point : strokes.stream().flatMap(List::stream).toList()) {
            fromX = Math.min(fromX, point.x());
            toX = Math.max(toX, point.x());
            fromY = Math.min(fromY, point.y());
            toY = Math.max(toY, point.y());
        }
        float wide = (box.getWidth() - 2 * SIDE) / Math.max(1, toX - fromX);
        float high = (box.getHeight() - 2 * MARGIN) / Math.max(1, toY - fromY);
        scale = Math.min(LARGEST, Math.min(wide, high));
        left = SIDE - fromX * scale;
        base = MARGIN + toY * scale;
        lines.append("q\n" + COLOR + '\n').append(number(PEN)).append(" w 1 J 1 j\n");
        strokes.forEach(this::stroke);
        lines.append("Q\n");
    }

    /** The operators that draw it in a box of this size, from its lower left corner. */
    static String lines(Ink ink, PDRectangle box) {
        return new InkAppearance(ink.strokes(), box).lines.toString();
    }

    /** Through the middles between the points, which rounds the corners that whole numbers make; a lone point is a dot. */
    private void stroke(List<Ink.Point> points) {
        int last = points.size() - 1;
        float x = x(points.get(0));
        float y = y(points.get(0));
        lines.append(number(x)).append(' ').append(number(y)).append(" m\n");
        for (int i = 1; i < last; i++) {
            float bendX = x(points.get(i));
            float bendY = y(points.get(i));
            float toX = (bendX + x(points.get(i + 1))) / 2;
            float toY = (bendY + y(points.get(i + 1))) / 2;
            bend(x + (bendX - x) * 2 / 3, y + (bendY - y) * 2 / 3);
            bend(toX + (bendX - toX) * 2 / 3, toY + (bendY - toY) * 2 / 3);
            bend(toX, toY);
            lines.append("c\n");
            x = toX;
            y = toY;
        }
        bend(x(points.get(last)) + (last == 0 ? DOT : 0), y(points.get(last)));
        lines.append("l S\n");
    }

    private void bend(float x, float y) {
        lines.append(number(x)).append(' ').append(number(y)).append(' ');
    }

    private float x(Ink.Point point) {
        return left + point.x() * scale;
    }

    /** The page counts upwards, the writing field downwards. */
    private float y(Ink.Point point) {
        return base - point.y() * scale;
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
