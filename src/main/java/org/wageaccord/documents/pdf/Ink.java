package org.wageaccord.documents.pdf;

import java.util.List;

/**
 * A signature written by hand, and where it stands.
 *
 * @param place the id of the element of the template that leaves room for it, see {@link SigningPlaces}
 * @param strokes each with at least one point
 */
public record Ink(String place, List<List<Point>> strokes) {

    /** A point of the writing field, whose origin is at the top left. */
    public record Point(int x, int y) {}

    /** Never the strokes: this may reach a log. */
    @Override
    public String toString() {
        return "Ink[" + place + "]";
    }
}
