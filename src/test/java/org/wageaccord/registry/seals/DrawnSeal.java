package org.wageaccord.registry.seals;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Seals as they come from a scanner: a red ring with a bar in it on a white sheet, and files that are not what they seem. */
public final class DrawnSeal {

    public static final Color RED = new Color(0xd0, 0x20, 0x28);

    private DrawnSeal() {}

    /** A seal of 400 pixels in the midst of a sheet; the bar tells one seal from another. */
    public static byte[] png(int bar) {
        return file(sheet(640, 400, RED, bar), "png");
    }

    public static byte[] png() {
        return png(60);
    }

    /** What the register keeps of such a file. */
    public static byte[] plain(byte[] file) {
        return SealInk.of(PictureFile.read(file).orElseThrow()).orElseThrow();
    }

    static byte[] file(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage sheet(int size, int seal, Color ink, int bar) {
        BufferedImage sheet = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, size, size);
        pen.setColor(ink);
        int at = (size - seal) / 2;
        pen.setStroke(new BasicStroke(20));
        pen.drawOval(at + 10, at + 10, seal - 20, seal - 20);
        pen.fillRect(size / 2 - bar / 2, size / 2 - 20, bar, 40);
        pen.dispose();
        return sheet;
    }

    /** The picture with another chunk behind its head. */
    static byte[] with(byte[] png, String type, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int head = 8 + 12 + 13;
        out.write(png, 0, head);
        out.writeBytes(chunk(type, data));
        out.write(png, head, png.length - head);
        return out.toByteArray();
    }

    /** The picture that says to be this large. */
    static byte[] declaring(byte[] png, int width, int height) {
        byte[] head = java.util.Arrays.copyOfRange(png, 16, 29);
        ByteBuffer.wrap(head).putInt(width).putInt(height);
        byte[] changed = png.clone();
        byte[] chunk = chunk("IHDR", head);
        System.arraycopy(chunk, 0, changed, 8, chunk.length);
        return changed;
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
