package org.wageaccord.simulation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;

/** Draws the seal of an invented enterprise or union: ring, name around, star, and 样章 in it, so that none is taken for real. */
final class DemoSeal {

    private static final String FACE = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
    private static final Color RED = new Color(0xc8, 0x16, 0x1d);
    private static final int SIZE = 640;
    private static final double MIDDLE = SIZE / 2.0;
    private static final double EDGE = 20;
    private static final float RING = 18;
    private static final float LETTERS = 66;
    private static final double LETTERS_AT = 206;

    /** The name goes around so much of the ring at most, and its letters stand no further apart than this. */
    private static final double WIDEST = Math.toRadians(240);

    private static final double STEP = Math.toRadians(21);
    private static final int POINTS = 5;
    private static final double STAR = 98;
    private static final double NOTCH = 0.382;

    private DemoSeal() {}

    /** As PNG, red on white as a scan is. */
    static byte[] of(String name) {
        BufferedImage seal = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = seal.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(RING));
        pen.draw(new Ellipse2D.Double(EDGE, EDGE, SIZE - 2 * EDGE, SIZE - 2 * EDGE));
        pen.translate(MIDDLE, MIDDLE);
        pen.fill(star());
        pen.setFont(face().deriveFont(LETTERS));
        around(pen, name);
        pen.drawString("样章", -pen.getFontMetrics().stringWidth("样章") / 2f, (float) (STAR + LETTERS * 1.3));
        pen.dispose();
        return png(seal);
    }

    private static void around(Graphics2D pen, String name) {
        int[] letters = name.codePoints().toArray();
        double step = Math.min(STEP, WIDEST / letters.length);
        Font plain = pen.getFont();
        pen.setFont(plain.deriveFont((float) Math.min(LETTERS, step * LETTERS_AT)));
        for (int i = 0; i < letters.length; i++) {
            String letter = Character.toString(letters[i]);
            AffineTransform upright = pen.getTransform();
            pen.rotate((i - (letters.length - 1) / 2.0) * step);
            pen.drawString(letter, -pen.getFontMetrics().stringWidth(letter) / 2f, (float) -LETTERS_AT);
            pen.setTransform(upright);
        }
        pen.setFont(plain);
    }

    private static Path2D star() {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 2 * POINTS; i++) {
            double far = i % 2 == 0 ? STAR : STAR * NOTCH;
            double angle = Math.PI * i / POINTS;
            double x = far * Math.sin(angle);
            double y = -far * Math.cos(angle);
            if (i == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    private static Font face() {
        try (InputStream in = new ClassPathResource(FACE).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("no face to write a seal with", e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
