package org.wageaccord.documents.forged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Universal signature forgery - contents or range removed, emptied, made absurd - and signature wrapping: the covered end moved
 * back, with something of the forger's in the gap.
 */
final class ForgedRanges {

    private static final List<String> CONTENTS = List.of(
            "",
            "null",
            "<>",
            "<00>",
            "<30820000>",
            "()",
            "0",
            "[]",
            "<< >>",
            "<3082FFFF00>",
            "999 0 R",
            "/Contents",
            "true");

    private final byte[] signed;
    private final Anatomy anatomy;
    private final List<Forgery> made = new ArrayList<>();

    ForgedRanges(byte[] signed) {
        this.signed = signed;
        this.anatomy = new Anatomy(signed);
    }

    List<Forgery> all() {
        for (Anatomy.Place place : anatomy.signatures()) {
            for (String value : CONTENTS) {
                contents(place, value);
            }
            zeros(place);
            for (String value : ranges(place)) {
                range(place, value);
            }
            for (int length : new int[] {1, 2, 16, 100, 5000}) {
                wrapped(place, length);
            }
        }
        return made;
    }

    /** In its place, filled up with blanks so that nothing else moves, and shortened so that all moves. */
    private void contents(Anatomy.Place place, String value) {
        int room = place.close() - place.open();
        String filled = value + " ".repeat(room - value.length());
        made.add(new Forgery(
                "contents of %d are '%s'".formatted(place.number(), value),
                () -> Bytes.replace(signed, place.open(), place.close(), Bytes.of(filled))));
        made.add(new Forgery(
                "contents of %d are '%s', the file shorter".formatted(place.number(), value),
                () -> Bytes.replace(signed, place.open(), place.close(), Bytes.of(value))));
    }

    private void zeros(Anatomy.Place place) {
        int digits = place.close() - place.open() - 2;
        for (String digit : List.of("0", "F", "f", "G", " ")) {
            made.add(new Forgery(
                    "contents of %d are nothing but '%s'".formatted(place.number(), digit),
                    () -> Bytes.replace(signed, place.open() + 1, place.close() - 1, Bytes.of(digit.repeat(digits)))));
        }
        made.add(new Forgery("zeros after signature " + place.number() + " are not zeros", () -> {
            byte[] file = signed.clone();
            file[place.close() - 2] = '1';
            return file;
        }));
        made.add(new Forgery("small letters in signature " + place.number(), () -> {
            String text = Bytes.text(Arrays.copyOfRange(signed, place.open(), place.close()));
            return Bytes.replace(
                    signed, place.open(), place.close(), Bytes.of(text.toLowerCase(java.util.Locale.ROOT)));
        }));
    }

    private List<String> ranges(Anatomy.Place place) {
        int open = place.open();
        int close = place.close();
        int end = place.revisionEnd() - close;
        return List.of(
                "null",
                "[]",
                "[0]",
                "[0 %d]".formatted(signed.length),
                "[0 %d %d]".formatted(open, close),
                "[0 0 0 0]",
                "[0 %d %d 0]".formatted(open, close),
                "[0 %d %d %d]".formatted(open, open, end),
                "[0 %d %d %d]".formatted(close, open, end),
                "[0 %d %d %d]".formatted(open, close, signed.length),
                "[0 %d %d %d]".formatted(open, close - 1, end + 1),
                "[1 %d %d %d]".formatted(open - 1, close, end),
                "[0 %d %d %d]".formatted(open - 1, close, end),
                "[0 %d %d %d]".formatted(open / 2, close, end),
                "[0 %d %d -1]".formatted(open, close),
                "[0 -1 %d %d]".formatted(close, end),
                "[-1 %d %d %d]".formatted(open, close, end),
                "[0 %d %d %d 0 0]".formatted(open, close, end),
                "[0 %d %d 99999999999]".formatted(open, close),
                "[0.0 %d.5 %d %d]".formatted(open, close, end),
                "(0 %d)".formatted(open),
                "/None");
    }

    private void range(Anatomy.Place place, String value) {
        int from = place.range() + "/ByteRange".length();
        int room = place.rangeEnd() - from;
        String filled = " " + value + " ".repeat(Math.max(0, room - value.length() - 1));
        made.add(new Forgery(
                "range of %d is %s".formatted(place.number(), value),
                () -> Bytes.replace(signed, from, place.rangeEnd(), Bytes.of(filled))));
    }

    /** What is covered stays word for word; the forger's objects lie in the gap, reached by a range of the forger's. */
    private void wrapped(Anatomy.Place place, int length) {
        String evil = "\n1 0 obj\n<</Type/Catalog/Pages 999 0 R>>\nendobj\n%" + "x".repeat(length) + "\n";
        int tail = signed.length - place.close();
        for (String more : List.of("", " ", "<", "/ByteRange")) {
            String inserted = more.equals("/ByteRange")
                    ? " /ByteRange [0 %d %d %d]".formatted(place.open(), place.close() + evil.length() + 40, tail)
                            + evil
                    : evil + more;
            made.add(new Forgery(
                    "signature %d wrapped around %d bytes and '%s'".formatted(place.number(), length, more),
                    () -> Bytes.replace(signed, place.close(), place.close(), Bytes.of(inserted))));
        }
        int moved = place.close() + evil.length();
        String range = " [0 %d %d %d]".formatted(place.open(), moved, tail);
        int from = place.range() + "/ByteRange".length();
        int room = place.rangeEnd() - from;
        made.add(new Forgery("signature %d wrapped, its range moved by %d".formatted(place.number(), length), () -> {
            byte[] wider = Bytes.replace(signed, place.close(), place.close(), Bytes.of(evil));
            return Bytes.replace(
                    wider, from, place.rangeEnd(), Bytes.of(range + " ".repeat(Math.max(0, room - range.length()))));
        }));
    }
}
