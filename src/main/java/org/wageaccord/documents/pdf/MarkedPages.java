package org.wageaccord.documents.pdf;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Pages of a file as pictures with a mark across them: what is secret is looked at, never handed out. PDF, PNG and JPEG only.
 */
@Component
public class MarkedPages {

    private static final String PDF = "application/pdf";
    private static final String FACE = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final float DOTS_PER_INCH = 110;
    private static final int WIDEST = 1600;
    private static final float LETTERS = 26;
    private static final int EVERY = 260;
    private static final float FAINT = 0.22f;

    /** How many pages the file has. */
    public int count(byte[] content, String mediaType) {
        if (!PDF.equals(mediaType)) {
            return 1;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page, counted from 0, as PNG with the mark repeated across it. */
    public byte[] page(byte[] content, String mediaType, int page, String mark) {
        try {
            return png(marked(picture(content, mediaType, page), mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(byte[] content, String mediaType, int page) throws IOException {
        if (PDF.equals(mediaType)) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
            }
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
        if (picture == null) {
            throw new IOException("not a picture");
        }
        return picture;
    }

    private static BufferedImage marked(BufferedImage page, String mark) {
        double shrink = Math.min(1.0, (double) WIDEST / page.getWidth());
        int width = Math.max(1, (int) (page.getWidth() * shrink));
        int height = Math.max(1, (int) (page.getHeight() * shrink));
        BufferedImage marked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = marked.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.drawImage(page, 0, 0, width, height, null);
            across(pen, width, height, mark);
        } finally {
            pen.dispose();
        }
        return marked;
    }

    private static void across(Graphics2D pen, int width, int height, String mark) {
        pen.setFont(face());
        pen.setColor(new Color(0x8a, 0x1c, 0x1c));
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, FAINT));
        pen.rotate(-Math.PI / 6, width / 2.0, height / 2.0);
        int step = Math.max(EVERY, pen.getFontMetrics().stringWidth(mark) + EVERY / 2);
        for (int y = -height; y < 2 * height; y += EVERY) {
            for (int x = -width; x < 2 * width; x += step) {
                pen.drawString(mark, x + (y / EVERY % 2 == 0 ? 0 : step / 2), y);
            }
        }
    }

    private static Font face() {
        try (InputStream in = new ClassPathResource(FACE).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LETTERS);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("no face to mark pages with", e);
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
