package org.wageaccord.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Papers as somebody hands them in who changed them. */
public final class ChangedPdf {

    private ChangedPdf() {}

    /** With a word added to a page, or to none; without identity as programs leave it that print a file anew. */
    public static byte[] of(byte[] pdf, int page, boolean anew) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            if (page > 0) {
                try (PDPageContentStream pen =
                        new PDPageContentStream(file, file.getPage(page - 1), AppendMode.APPEND, true, true)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    pen.newLineAtOffset(100, 400);
                    pen.showText("9999");
                    pen.endText();
                }
            }
            if (anew) {
                file.getDocument().getTrailer().removeItem(COSName.ID);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    /** With another title, appended as programs save a change of a signed file. */
    public static byte[] appended(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            file.getDocumentInformation().setTitle("9999");
            file.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** With a line through what a chief wrote by hand, appended as programs save a change of a signed file. */
    public static byte[] ink(byte[] pdf, int number) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDAppearanceStream ink = file.getDocumentCatalog()
                    .getAcroForm()
                    .getField("Signature" + number)
                    .getWidgets()
                    .get(0)
                    .getNormalAppearanceStream();
            try (OutputStream out = ink.getCOSObject().createOutputStream()) {
                out.write("1 w 0 0 m 99 20 l S".getBytes(StandardCharsets.US_ASCII));
            }
            ink.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
