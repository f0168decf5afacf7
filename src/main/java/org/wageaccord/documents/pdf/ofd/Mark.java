package org.wageaccord.documents.pdf.ofd;

import java.awt.geom.GeneralPath;
import java.util.List;

/** Something drawn on a page. Lengths are millimetres from the upper left corner, as OFD counts them. */
sealed interface Mark {

    /** Red, green and blue, 0 to 255 each. */
    record Ink(int red, int green, int blue) {}

    /**
     * Characters on one base line.
     *
     * @param face PostScript name of the face
     * @param starts where each character (code point) begins
     * @param end where the last one ends
     */
    record Line(String face, double size, Ink ink, double baseline, String text, List<Double> starts, double end)
            implements Mark {

        double start() {
            return starts.get(0);
        }
    }

    /** @param width of the stroke, 0 where the shape is filled */
    record Shape(GeneralPath path, Ink ink, double width) implements Mark {}

    /** A picture as PNG. */
    record Picture(byte[] png, double x, double y, double width, double height) implements Mark {}
}
