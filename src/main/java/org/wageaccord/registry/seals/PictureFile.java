package org.wageaccord.registry.seals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * A PNG or JPEG as a stranger hands it in. Its bytes tell what it is and how large it says to be, before anything is unpacked;
 * unpacked is only what makes the picture, so that texts, profiles and previews inside cannot blow up and go no further.
 */
final class PictureFile {

    static final String FIELD = "file";

    /** Two megabytes: a seal scanned at 600 dots an inch has less. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Pixels of a side; unpacked this takes 25 megabytes. */
    static final int LONGEST_SIDE = 2500;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int CHUNK = 12;

    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int SCAN = 0xda;
    /** Tables, the frame, the interval of restarts, and Adobe's word on colors. */
    private static final Set<Integer> NEEDED = Set.of(BASELINE, EXTENDED, 0xc4, 0xdb, 0xdd, 0xee);

    private final ByteBuffer file;
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
    private int width;
    private int height;

    private PictureFile(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** The picture; refused for its size, its kind, what it says to be unpacked, or because it cannot be read. */
    static Outcome<BufferedImage> read(byte[] content) {
        if (content.length == 0) {
            return refused("missing.file");
        }
        if (content.length > MOST_BYTES) {
            return refused("sealFileTooBig", MOST_BYTES / 1024 / 1024);
        }
        boolean png = Arrays.equals(PNG, Arrays.copyOf(content, PNG.length));
        if (!png && ((content[0] & 0xff) != 0xff || content.length < 4 || (content[1] & 0xff) != 0xd8)) {
            return refused("sealFileKind");
        }
        PictureFile file = new PictureFile(content);
        if (!(png ? file.isPng() : file.isJpeg())) {
            return refused("sealFileUnreadable");
        }
        if (file.width > LONGEST_SIDE || file.height > LONGEST_SIDE) {
            return refused("sealFileTooLarge", LONGEST_SIDE);
        }
        return file.unpacked(png ? "png" : "jpeg");
    }

    /** Copies the chunks that make the picture. */
    private boolean isPng() {
        file.position(PNG.length);
        plain.writeBytes(PNG);
        boolean ended = false;
        while (!ended && file.remaining() >= CHUNK) {
            int start = file.position();
            int length = file.getInt();
            byte[] type = new byte[4];
            file.get(type);
            String name = new String(type, StandardCharsets.US_ASCII);
            if (length < 0 || length > file.remaining() - 4 || (width == 0) != "IHDR".equals(name)) {
                return false;
            }
            if (width == 0) {
                if (length < 8) {
                    return false;
                }
                size(file.getInt(), file.getInt());
            }
            if (PICTURE.contains(name)) {
                plain.write(file.array(), start, CHUNK + length);
            }
            file.position(start + CHUNK + length);
            ended = "IEND".equals(name);
        }
        return ended && width > 0 && height > 0;
    }

    /** Copies the segments that make the picture; only pictures that build up at once are taken, in one pass. */
    private boolean isJpeg() {
        file.position(2);
        plain.write(0xff);
        plain.write(0xd8);
        while (file.remaining() >= 4) {
            int start = file.position();
            int marker = file.getShort() & 0xffff;
            int length = file.getShort() & 0xffff;
            int kind = marker & 0xff;
            if (marker >> 8 != 0xff || length < 2 || start + 2 + length > file.limit()) {
                return false;
            }
            if (kind == SCAN) {
                plain.write(file.array(), start, file.limit() - start);
                return width > 0 && height > 0;
            }
            if (kind == BASELINE || kind == EXTENDED) {
                if (width != 0 || length < 8) {
                    return false;
                }
                file.get();
                int high = file.getShort() & 0xffff;
                size(file.getShort() & 0xffff, high);
            }
            if (NEEDED.contains(kind)) {
                plain.write(file.array(), start, 2 + length);
            }
            file.position(start + 2 + length);
        }
        return false;
    }

    /** What is no size, e.g. one too large for its sign, counts as none. */
    private void size(int wide, int high) {
        width = Math.max(0, wide);
        height = Math.max(0, high);
    }

    /** The library answers a broken file with any exception. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private Outcome<BufferedImage> unpacked(String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(plain.toByteArray()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != width || reader.getHeight(0) != height) {
                return refused("sealFileUnreadable");
            }
            return Outcome.done(reader.read(0));
        } catch (IOException | RuntimeException broken) {
            return refused("sealFileUnreadable");
        } finally {
            reader.dispose();
        }
    }

    private static <T> Outcome<T> refused(String why, Object... args) {
        return Outcome.refused(Refusal.of(FIELD, "refusal.registry." + why, args));
    }
}
