package org.wageaccord.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text with signatures under it (C2SP signed-note): the text, an empty line, and a line for each signature: a dash, the name
 * of the signer, and base 64 of the key's hash and the signature. Signatures of others are kept and not judged.
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String GAP = "\n\n";
    private static final String DASH = "— ";
    private static final int MOST_SIGNATURES = 100;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** One signature: who, and base 64 of hash and value. */
    record Line(String name, String value) {}

    static SignedNote of(String text, LogKey key, byte[] signature) {
        byte[] id = key.id();
        byte[] value = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, value, id.length, signature.length);
        return new SignedNote(text, List.of(new Line(key.name(), Base64Text.of(value))));
    }

    /** Refused: what does not have this form, and signs that no text has. */
    public static SignedNote parse(String whole) throws NotAProof {
        int gap = whole.lastIndexOf(GAP);
        if (gap < 0 || !whole.endsWith("\n") || whole.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new NotAProof("no signed note");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : whole.substring(gap + GAP.length()).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(line(line));
            }
        }
        SignedNote note = new SignedNote(whole.substring(0, gap + 1), lines);
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES || !note.whole().equals(whole)) {
            throw new NotAProof("no signed note");
        }
        return note;
    }

    private static Line line(String line) throws NotAProof {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new NotAProof("no signature of a note");
        }
        Line read = new Line(line.substring(DASH.length(), space), line.substring(space + 1));
        if (read.name.contains(" ")
                || read.name.contains("+")
                || Base64Text.read(read.value).length <= LogKey.ID_BYTES) {
            throw new NotAProof("no signature of a note");
        }
        return read;
    }

    /** Whether it bears a signature by this key. */
    public boolean isSignedBy(LogKey key) {
        for (Line line : signatures) {
            byte[] value = java.util.Base64.getDecoder().decode(line.value);
            if (line.name.equals(key.name())
                    && Arrays.equals(value, 0, LogKey.ID_BYTES, key.id(), 0, LogKey.ID_BYTES)) {
                // by the specification a note with a wrong signature of a known key is refused, whatever else it bears
                return key.verifies(
                        text.getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(value, LogKey.ID_BYTES, value.length));
            }
        }
        return false;
    }

    /** As it is given to others. */
    public String whole() {
        StringBuilder whole = new StringBuilder(text).append('\n');
        signatures.forEach(line -> whole.append(DASH)
                .append(line.name)
                .append(' ')
                .append(line.value)
                .append('\n'));
        return whole.toString();
    }
}
