package org.wageaccord.documents.forged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a signed file its signatures lie. */
final class Anatomy {

    private final byte[] file;
    private final String text;
    private final List<Place> places;

    Anatomy(byte[] file) {
        this.file = file;
        this.text = Bytes.text(file);
        this.places = read();
    }

    /**
     * One signature dictionary.
     *
     * @param number of its object
     * @param from where the object begins
     * @param to where it ends
     * @param open place of the {@code <} of its contents
     * @param close place after the {@code >}
     * @param range place of {@code /ByteRange}
     * @param rangeEnd place after the {@code ]}
     * @param revisionEnd place after its revision
     */
    record Place(int number, int from, int to, int open, int close, int range, int rangeEnd, int revisionEnd) {}

    private List<Place> read() {
        List<Place> found = new ArrayList<>();
        int open = text.indexOf("/Contents <3082");
        while (open >= 0) {
            found.add(place(open + "/Contents ".length()));
            open = text.indexOf("/Contents <3082", open + 1);
        }
        return found;
    }

    List<Place> signatures() {
        return places;
    }

    private Place place(int open) {
        int close = text.indexOf('>', open) + 1;
        int from = objectBefore(open);
        int number = Integer.parseInt(text.substring(from, text.indexOf(' ', from)));
        int to = text.indexOf("endobj", close) + "endobj".length();
        int range = text.indexOf("/ByteRange", from);
        int end = text.indexOf("%%EOF", close) + "%%EOF\n".length();
        return new Place(number, from, to, open, close, range, text.indexOf(']', range) + 1, end);
    }

    /** By hand: the digits of a signature would keep a pattern busy for minutes. */
    private int objectBefore(int place) {
        int from = text.lastIndexOf(" 0 obj", place);
        while (Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** The signature itself, without the zeros after it. */
    byte[] cms(Place place) {
        byte[] filled = HexFormat.of().parseHex(text, place.open() + 1, place.close() - 1);
        int length = 4 + ((filled[2] & 0xff) << 8 | filled[3] & 0xff);
        return Arrays.copyOf(filled, length);
    }

    /** The file with another signature in this place, filled up with zeros. */
    byte[] with(Place place, byte[] cms) {
        StringBuilder digits = new StringBuilder(HexFormat.of().withUpperCase().formatHex(cms));
        int room = place.close() - place.open() - 2;
        digits.append("0".repeat(room - digits.length()));
        return Bytes.replace(file, place.open() + 1, place.close() - 1, Bytes.of(digits.toString()));
    }

    /** What the signature covers. */
    byte[] covered(Place place) {
        return Bytes.join(
                Arrays.copyOf(file, place.open()), Arrays.copyOfRange(file, place.close(), place.revisionEnd()));
    }

    /** The number of the catalog's object and the place of the last cross-reference table, for who appends. */
    int root() {
        Matcher root = Pattern.compile("/Root (\\d+) 0 R").matcher(text);
        int last = 0;
        while (root.find()) {
            last = Integer.parseInt(root.group(1));
        }
        return last;
    }

    int xref() {
        int at = text.lastIndexOf("startxref") + "startxref".length();
        return Integer.parseInt(text.substring(at, text.indexOf("%%EOF", at)).strip());
    }
}
