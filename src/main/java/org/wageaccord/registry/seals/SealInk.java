package org.wageaccord.registry.seals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * Takes the ink of a seal off the paper it was scanned with: the paper becomes transparent, the ink one red, cut to its edges and
 * no finer than is printed. What comes out holds nothing of the file that went in but the shape of the seal.
 */
final class SealInk {

    /** The largest seal that the law knows printed at 300 dots an inch. */
    static final int LONGEST_SIDE = 540;

    /** A seal with fewer pixels prints as a blur. */
    static final int SHORTEST_SIDE = 150;

    /** Paper: so much less blue or green than white is a shadow, not ink. */
    private static final int SHADOW = 48;

    /** Ink: what is certainly not paper. */
    private static final int INK = 96;

    private static final int FULL = 255;

    /** So much more red than anything else is red. */
    private static final int RED = 40;

    /** Of the ink, so many of a hundred have to be red. */
    private static final int REDDEST_SHARE = 60;

    /** Of the place it takes, so many of a hundred may be ink: a seal does not hide what it stands on. */
    private static final int MOST_COVERED = 60;

    /** A speck of dust is smaller than an edge. */
    private static final int EDGE = 3;

    private final int[] pixels;
    private final int width;
    private int left = Integer.MAX_VALUE;
    private int right = -1;
    private int top = Integer.MAX_VALUE;
    private int bottom = -1;

    private SealInk(BufferedImage picture) {
        width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage onPaper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = onPaper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        pixels = onPaper.getRGB(0, 0, width, height, null, 0, width);
        edges(height);
    }

    /** The seal as PNG. Refused is what has no ink, is not red, is too small or no seal by its shape, and what covers all. */
    static Outcome<byte[]> of(BufferedImage picture) {
        SealInk ink = new SealInk(picture);
        if (ink.right < ink.left || ink.bottom < ink.top) {
            return refused("sealEmpty");
        }
        int wide = ink.right - ink.left + 1;
        int high = ink.bottom - ink.top + 1;
        if (Math.min(wide, high) < SHORTEST_SIDE) {
            return refused("sealTooSmall", SHORTEST_SIDE);
        }
        if (Math.max(wide, high) > 2 * Math.min(wide, high)) {
            return refused("sealShape");
        }
        return ink.plain(wide, high);
    }

    /** Where rows and columns begin and end to hold more than specks. */
    private void edges(int height) {
        int[] columns = new int[width];
        for (int y = 0; y < height; y++) {
            int inRow = 0;
            for (int x = 0; x < width; x++) {
                if (ink(x, y) >= INK) {
                    inRow++;
                    columns[x]++;
                }
            }
            if (inRow >= EDGE) {
                top = Math.min(top, y);
                bottom = y;
            }
        }
        for (int x = 0; x < width; x++) {
            if (columns[x] >= EDGE) {
                left = Math.min(left, x);
                right = x;
            }
        }
    }

    /** How much ink is on a pixel: red ink takes green and blue from the white of the paper, black takes all. */
    private int ink(int x, int y) {
        int rgb = pixels[y * width + x];
        return FULL - Math.min(rgb >> 8 & 0xff, rgb & 0xff);
    }

    private Outcome<byte[]> plain(int wide, int high) {
        long[] sums = new long[3];
        long inked = 0;
        long red = 0;
        long strength = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                if (ink(x, y) < INK) {
                    continue;
                }
                int rgb = pixels[y * width + x];
                inked++;
                strength += ink(x, y);
                if ((rgb >> 16 & 0xff) - Math.max(rgb >> 8 & 0xff, rgb & 0xff) >= RED) {
                    red++;
                    sums[0] += rgb >> 16 & 0xff;
                    sums[1] += rgb >> 8 & 0xff;
                    sums[2] += rgb & 0xff;
                }
            }
        }
        if (red * 100 < inked * REDDEST_SHARE) {
            return refused("sealNotRed");
        }
        if (inked * 100 > (long) wide * high * MOST_COVERED) {
            return refused("sealCovers");
        }
        int color = (int) (sums[0] / red) << 16 | (int) (sums[1] / red) << 8 | (int) (sums[2] / red);
        return Outcome.done(png(scaled(wide, high, color, (int) (strength / inked))));
    }

    /** Each pixel is the mean of the place it takes; ink of average strength and more lets nothing through. */
    private BufferedImage scaled(int wide, int high, int color, int strength) {
        double step = Math.max(1.0, (double) Math.max(wide, high) / LONGEST_SIDE);
        int toWide = (int) Math.round(wide / step);
        int toHigh = (int) Math.round(high / step);
        BufferedImage plain = new BufferedImage(toWide, toHigh, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < toHigh; y++) {
            for (int x = 0; x < toWide; x++) {
                plain.setRGB(x, y, mean(x * step, y * step, step, strength) << 24 | color);
            }
        }
        return plain;
    }

    /** Of what a pixel of the scan lies within only in part, that part counts. */
    private int mean(double x, double y, double step, int strength) {
        double sum = 0;
        for (int j = (int) y; j < y + step && top + j <= bottom; j++) {
            double high = Math.min(j + 1, y + step) - Math.max(j, y);
            for (int i = (int) x; i < x + step && left + i <= right; i++) {
                double wide = Math.min(i + 1, x + step) - Math.max(i, x);
                sum += wide * high * opacity(ink(left + i, top + j), strength);
            }
        }
        return (int) Math.min(FULL, Math.round(sum / (step * step)));
    }

    private static int opacity(int ink, int strength) {
        return Math.max(0, Math.min(FULL, (ink - SHADOW) * FULL / (strength - SHADOW)));
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var to = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Outcome<byte[]> refused(String why, Object... args) {
        return Outcome.refused(Refusal.of(PictureFile.FIELD, "refusal.registry." + why, args));
    }
}
