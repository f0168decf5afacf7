package org.wageaccord.documents.pdf;

import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PagePosition;

/**
 * Where in a paper somebody signs by hand, and where the seal of a party goes. The template leaves an element with an id that
 * begins with {@code sign-} or {@code seal-}; printing writes its rectangle on its page into the file as a destination of that name, and signing, which comes later and sees nothing
 * but the file, finds it there.
 */
final class SigningPlaces {

    private static final Pattern PLACES = Pattern.compile("(?:sign|seal)-[A-Z]+");

    private SigningPlaces() {}

    /** @param page counted from 0 */
    record Place(int page, PDRectangle box) {}

    /** Writes the places of a laid out paper into its file; in a fixed order, so that the same paper has the same bytes. */
    static void mark(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        renderer.findPagePositionsByID(PLACES).stream()
                .sorted(Comparator.comparing(PagePosition::getId))
                .forEach(at -> writer.addNamedDestination(
                        at.getId(),
                        at.getPageNo() + 1,
                        new PdfDestination(
                                PdfDestination.FITR,
                                at.getX(),
                                at.getY(),
                                at.getX() + at.getWidth(),
                                at.getY() + at.getHeight())));
    }

    /** Null where the paper has no such place. */
    static @Nullable Place find(PDDocument file, String name) throws IOException {
        PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
        PDPageDestination found = names == null || names.getDests() == null
                ? null
                : names.getDests().getValue(name);
        if (!(found instanceof PDPageFitRectangleDestination rectangle)) {
            return null;
        }
        PDRectangle box = new PDRectangle();
        box.setLowerLeftX(rectangle.getLeft());
        box.setLowerLeftY(rectangle.getBottom());
        box.setUpperRightX(rectangle.getRight());
        box.setUpperRightY(rectangle.getTop());
        return new Place(rectangle.retrievePageNumber(), box);
    }
}
