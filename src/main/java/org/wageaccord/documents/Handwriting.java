package org.wageaccord.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wageaccord.documents.pdf.Ink;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * A signature written by hand: strokes of points in a field of {@value #WIDTH} by {@value #HEIGHT}, its origin at the top left.
 * Strokes and not a picture, so that no file is read that somebody hands in, and a paper stays small.
 *
 * <p>Written in one way only: strokes one after the other, each {@code Mx y} for its first point and {@code Lx y} for every
 * further one, all parted by single spaces; whole numbers without sign or leading zeros, e.g. {@code M12 40 L15 44 M30 30}.
 */
public final class Handwriting {

    /** Width of the field. */
    public static final int WIDTH = 1000;

    /** Height of the field. */
    public static final int HEIGHT = 400;

    /** The most strokes that are taken: a name of four characters seldom has half as many. */
    public static final int MOST_STROKES = 64;

    /** The most points that are taken, of all strokes together. */
    public static final int MOST_POINTS = 4000;

    /** What is no wider and no higher than this is a touch of the pen and not a signature. */
    static final int DOT = 24;

    /** The longest that the points which are taken can be written. */
    private static final int LONGEST = MOST_POINTS * "L1000 400 ".length();

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,4}");

    private final String text;
    private final List<List<Ink.Point>> strokes;

    private Handwriting(String text, List<List<Ink.Point>> strokes) {
        this.text = text;
        this.strokes = strokes;
    }

    /**
     * Reads what was drawn. Refused is what is not written in this way, what has more strokes or points than are taken, a point
     * outside the field, and a mere dot.
     *
     * @param field the field of the form that a refusal names
     */
    public static Outcome<Handwriting> read(String field, String text) {
        if (text.length() > LONGEST) {
            return refused(field, "tooManyPoints", MOST_POINTS);
        }
        List<List<Ink.Point>> strokes = new ArrayList<>();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length || !isPoint(words[i], words[i + 1])) {
                return refused(field, "malformed");
            }
            if (words[i].charAt(0) == 'M') {
                strokes.add(new ArrayList<>());
            } else if (strokes.isEmpty()) {
                return refused(field, "malformed");
            }
            strokes.get(strokes.size() - 1)
                    .add(new Ink.Point(Integer.parseInt(words[i].substring(1)), Integer.parseInt(words[i + 1])));
        }
        return checked(
                field, new Handwriting(text, strokes.stream().map(List::copyOf).toList()));
    }

    /** What {@link #text} wrote before: anything else is a bug. */
    public static Handwriting kept(String text) {
        return read("", text).orElseThrow();
    }

    /** As it is kept and read again. */
    public String text() {
        return text;
    }

    /** SHA-256 of the text, in hexadecimal digits. */
    public String digest() {
        return Digest.of(text);
    }

    Ink ink(String place) {
        return new Ink(place, strokes);
    }

    private static Outcome<Handwriting> checked(String field, Handwriting drawn) {
        if (drawn.strokes.size() > MOST_STROKES) {
            return refused(field, "tooManyStrokes", MOST_STROKES);
        }
        if (drawn.points().count() > MOST_POINTS) {
            return refused(field, "tooManyPoints", MOST_POINTS);
        }
        if (drawn.points().anyMatch(p -> p.x() > WIDTH || p.y() > HEIGHT)) {
            return refused(field, "outside");
        }
        return drawn.isDot() ? refused(field, "dot") : Outcome.done(drawn);
    }

    private static boolean isPoint(String first, String second) {
        return (first.startsWith("M") || first.startsWith("L"))
                && NUMBER.matcher(first.substring(1)).matches()
                && NUMBER.matcher(second).matches();
    }

    private boolean isDot() {
        int wide = points().mapToInt(Ink.Point::x).max().orElse(0)
                - points().mapToInt(Ink.Point::x).min().orElse(0);
        int high = points().mapToInt(Ink.Point::y).max().orElse(0)
                - points().mapToInt(Ink.Point::y).min().orElse(0);
        return wide <= DOT && high <= DOT;
    }

    private Stream<Ink.Point> points() {
        return strokes.stream().flatMap(List::stream);
    }

    private static Outcome<Handwriting> refused(String field, String why, Object... args) {
        return Outcome.refused(Refusal.of(field, "refusal.documents.handwriting." + why, args));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Handwriting same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Never the strokes: this may reach a log. */
    @Override
    public String toString() {
        return "Handwriting[" + digest() + "]";
    }
}
