package org.wageaccord.audit.proof;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log says of itself (C2SP tlog-checkpoint, without extension): its origin, how many leaves it has, and the root over
 * them in base 64.
 */
public record Checkpoint(String origin, long size, String root) {

    private static final Pattern TEXT = Pattern.compile("([^\\n]+)\\n(0|[1-9]\\d{0,17})\\n([^\\n]+)\\n");

    public static Checkpoint of(String origin, long size, byte[] root) {
        return new Checkpoint(origin, size, Base64Text.of(root));
    }

    public static Checkpoint parse(String text) throws NotAProof {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            throw new NotAProof("no checkpoint");
        }
        Base64Text.hash(found.group(3));
        return new Checkpoint(found.group(1), Long.parseLong(found.group(2)), found.group(3));
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    public byte[] rootBytes() {
        return java.util.Base64.getDecoder().decode(root);
    }
}
