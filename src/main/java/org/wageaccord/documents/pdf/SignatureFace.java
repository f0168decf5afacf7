package org.wageaccord.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.jspecify.annotations.Nullable;

/**
 * What a signature shows on the page, and where: what was written by hand on its line, and the seal of the party over the date,
 * its lower edge on the line below it, as seals are put on paper (骑年盖月). The seal darkens what it stands on and hides nothing.
 */
final class SignatureFace {

    private static final float POINTS_TO_A_MILLIMETER = 72 / 25.4f;

    private final Signatures.Order order;
    private final int page;
    private final @Nullable PDRectangle ink;
    private final @Nullable PDRectangle seal;

    private SignatureFace(Signatures.Order order, int page, @Nullable PDRectangle ink, @Nullable PDRectangle seal) {
        this.order = order;
        this.page = page;
        this.ink = ink;
        this.seal = seal;
    }

    /** Null where the signature shows nothing. A paper without the place is a bug, and one with its two places on two pages. */
    static @Nullable SignatureFace of(PDDocument file, Signatures.Order order) throws IOException {
        SigningPlaces.Place written =
                order.ink() == null ? null : place(file, order.ink().place());
        SigningPlaces.Place sealed =
                order.seal() == null ? null : place(file, order.seal().place());
        if (written == null && sealed == null) {
            return null;
        }
        if (written != null && sealed != null && written.page() != sealed.page()) {
            throw new IllegalStateException(
                    "a signature stands on two pages: " + order.seal().place());
        }
        return new SignatureFace(
                order,
                written == null ? sealed.page() : written.page(),
                written == null ? null : written.box(),
                sealed == null ? null : over(sealed.box(), order.seal()));
    }

    private static SigningPlaces.Place place(PDDocument file, String name) throws IOException {
        SigningPlaces.Place place = SigningPlaces.find(file, name);
        if (place == null) {
            throw new IllegalStateException("the paper has no place " + name);
        }
        return place;
    }

    /** In the middle of its place, upon its lower edge, in its own size. */
    private static PDRectangle over(PDRectangle place, SealMark seal) throws IOException {
        BufferedImage picture = picture(seal);
        float wide = seal.millimeters() * POINTS_TO_A_MILLIMETER;
        float high = wide * picture.getHeight() / picture.getWidth();
        float left = (place.getLowerLeftX() + place.getUpperRightX() - wide) / 2;
        return new PDRectangle(left, place.getLowerLeftY(), wide, high);
    }

    int page() {
        return page;
    }

    /** All that is shown fits into it. */
    PDRectangle box() {
        if (ink == null || seal == null) {
            return ink == null ? seal : ink;
        }
        float left = Math.min(ink.getLowerLeftX(), seal.getLowerLeftX());
        float low = Math.min(ink.getLowerLeftY(), seal.getLowerLeftY());
        return new PDRectangle(
                left,
                low,
                Math.max(ink.getUpperRightX(), seal.getUpperRightX()) - left,
                Math.max(ink.getUpperRightY(), seal.getUpperRightY()) - low);
    }

    PDAppearanceDictionary appearance(PDDocument file) throws IOException {
        PDAppearanceStream drawn = new PDAppearanceStream(file);
        PDRectangle box = box();
        drawn.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        PDResources resources = new PDResources();
        drawn.setResources(resources);
        StringBuilder content = new StringBuilder();
        if (ink != null) {
            content.append(seal == null ? "" : "q\n" + matrix(1, 1, ink, box));
            content.append(InkAppearance.lines(order.ink(), ink)).append(seal == null ? "" : "Q\n");
        }
        if (seal != null) {
            content.append(sealed(file, resources, box));
        }
        try (OutputStream out = drawn.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(drawn);
        return appearance;
    }

    private String sealed(PDDocument file, PDResources resources, PDRectangle box) throws IOException {
        PDExtendedGraphicsState stamped = new PDExtendedGraphicsState();
        stamped.setBlendMode(BlendMode.MULTIPLY);
        COSName how = resources.add(stamped);
        COSName what = resources.add(LosslessFactory.createFromImage(file, picture(order.seal())));
        return "q\n/" + how.getName() + " gs\n" + matrix(seal.getWidth(), seal.getHeight(), seal, box) + '/'
                + what.getName() + " Do\nQ\n";
    }

    private static String matrix(float wide, float high, PDRectangle at, PDRectangle box) {
        return String.format(
                Locale.ROOT,
                "%.3f 0 0 %.3f %.3f %.3f cm\n",
                wide,
                high,
                at.getLowerLeftX() - box.getLowerLeftX(),
                at.getLowerLeftY() - box.getLowerLeftY());
    }

    private static BufferedImage picture(SealMark seal) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(seal.png()));
    }
}
