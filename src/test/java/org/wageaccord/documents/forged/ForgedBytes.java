package org.wageaccord.documents.forged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Files changed byte by byte, outside the last signature, which cannot cover itself. */
final class ForgedBytes {

    private final byte[] signed;
    private final Anatomy.Place last;
    private final Random random;
    private final Set<String> flipped = new HashSet<>();
    private final List<Forgery> made = new ArrayList<>();

    ForgedBytes(byte[] signed, Random random) {
        this.signed = signed;
        List<Anatomy.Place> all = new Anatomy(signed).signatures();
        this.last = all.get(all.size() - 1);
        this.random = random;
    }

    List<Forgery> all() {
        for (int i = 0; i < 200; i++) {
            flip(place(1), random.nextInt(8));
        }
        for (int at = last.from(); at < last.open(); at += 3) {
            flip(at, random.nextInt(8));
        }
        for (int at = last.close(); at < signed.length; at += 4) {
            flip(at, random.nextInt(8));
        }
        for (int i = 0; i < 30; i++) {
            overwritten();
            inserted();
            removed(1 + 2 * i + random.nextInt(2));
            cut();
        }
        for (int i = 0; i < 12; i++) {
            exchanged();
            garbage();
        }
        return made;
    }

    /** The same bit flipped twice would be one forgery and not two: another bit of the byte then. */
    private void flip(int at, int drawn) {
        int bit = drawn;
        while (!flipped.add(at + " " + bit)) {
            bit = (bit + 1) % Byte.SIZE;
        }
        byte mask = (byte) (1 << bit);
        made.add(new Forgery("bit %d of byte %d".formatted(bit, at), () -> {
            byte[] file = signed.clone();
            file[at] ^= mask;
            return file;
        }));
    }

    /** So that this many bytes from there lie outside the last signature. */
    private int place(int length) {
        while (true) {
            int at = random.nextInt(signed.length - length);
            if (at + length <= last.open() || at >= last.close()) {
                return at;
            }
        }
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private void overwritten() {
        byte[] noise = noise(8 + random.nextInt(64));
        int at = place(noise.length);
        made.add(new Forgery("noise over byte " + at, () -> Bytes.replace(signed, at, at + noise.length, noise)));
    }

    private void inserted() {
        byte[] noise = noise(1 + random.nextInt(64));
        int at = place(1);
        made.add(new Forgery("noise before byte " + at, () -> Bytes.replace(signed, at, at, noise)));
    }

    /** Another length each time: in the padding of a signature it does not matter from where zeros are taken. */
    private void removed(int length) {
        int at = place(length);
        made.add(new Forgery(
                length + " bytes gone from " + at, () -> Bytes.replace(signed, at, at + length, new byte[0])));
    }

    private void cut() {
        int at = random.nextInt(signed.length - 1);
        made.add(new Forgery("cut after byte " + at, () -> Arrays.copyOf(signed, at)));
    }

    private void exchanged() {
        int from = random.nextInt(last.open() / 2 - 2000);
        int to = last.open() / 2 + random.nextInt(last.open() / 2 - 2000);
        made.add(new Forgery("blocks %d and %d exchanged".formatted(from, to), () -> {
            byte[] file = signed.clone();
            System.arraycopy(signed, from, file, to, 1000);
            System.arraycopy(signed, to, file, from, 1000);
            return file;
        }));
    }

    private void garbage() {
        byte[] noise = noise(1 + random.nextInt(5000));
        made.add(new Forgery(noise.length + " bytes of garbage after it", () -> Bytes.join(signed, noise)));
        made.add(new Forgery(noise.length + " bytes of garbage before it", () -> Bytes.join(noise, signed)));
    }
}
