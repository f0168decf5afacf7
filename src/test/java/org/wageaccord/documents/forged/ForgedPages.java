package org.wageaccord.documents.forged;

import static org.wageaccord.documents.forged.Resaved.touched;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/**
 * Shadow attacks: what a page shows is hidden, replaced, or hidden and replaced, by a program that saves the file anew or appends
 * its change as an honest program would.
 */
final class ForgedPages {

    private static final int PAGES = 5;

    private ForgedPages() {}

    /** A change of one page. */
    private interface Change {
        void of(PDDocument file, PDPage page, PDPage other) throws IOException;
    }

    private static Map<String, Change> changes() {
        Map<String, Change> changes = new TreeMap<>();
        changes.put("text added", (file, page, other) -> text(file, page, AppendMode.APPEND));
        changes.put("text replaced", (file, page, other) -> text(file, page, AppendMode.OVERWRITE));
        changes.put("text hidden under a box", (file, page, other) -> box(file, page));
        changes.put("text hidden and replaced", (file, page, other) -> {
            box(file, page);
            text(file, page, AppendMode.APPEND);
        });
        changes.put(
                "content taken from another page",
                (file, page, other) -> page.getCOSObject()
                        .setItem(COSName.CONTENTS, other.getCOSObject().getItem(COSName.CONTENTS)));
        changes.put("content gone", (file, page, other) -> page.setContents(new PDStream(file)));
        changes.put("faces exchanged", (file, page, other) -> faces(page));
        changes.put("pages removed", (file, page, other) -> {
            file.removePage(page);
            touched(file.getPages().getCOSObject());
        });
        changes.put("page doubled", (file, page, other) -> {
            file.getPages().insertAfter(new PDPage(new COSDictionary(other.getCOSObject())), page);
            touched(file.getPages().getCOSObject());
        });
        changes.put("page cropped", (file, page, other) -> page.setCropBox(new PDRectangle(100, 100, 200, 200)));
        changes.put("page turned", (file, page, other) -> page.setRotation(180));
        changes.put("note over the text", (file, page, other) -> note(page, new PDAnnotationFreeText()));
        changes.put("square over the text", (file, page, other) -> note(page, new PDAnnotationSquare()));
        return changes;
    }

    static List<Forgery> of(byte[] signed) {
        List<Forgery> made = new ArrayList<>();
        changes().forEach((how, change) -> {
            for (int page = 0; page < PAGES; page++) {
                int at = page;
                for (boolean anew : new boolean[] {true, false}) {
                    made.add(new Forgery(
                            "page %d: %s, %s".formatted(page + 1, how, anew ? "saved anew" : "appended"),
                            () -> saved(signed, at, change, anew)));
                }
            }
        });
        return made;
    }

    private static byte[] saved(byte[] signed, int at, Change change, boolean anew) {
        return Resaved.with(
                signed,
                file -> {
                    PDPage page = file.getPage(at);
                    change.of(file, page, file.getPage(at == 0 ? 1 : at - 1));
                    touched(page.getCOSObject());
                },
                anew);
    }

    private static void text(PDDocument file, PDPage page, AppendMode mode) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(file, page, mode, true, true)) {
            pen.beginText();
            pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
            pen.newLineAtOffset(100, 400);
            pen.showText("9999");
            pen.endText();
        }
    }

    private static void box(PDDocument file, PDPage page) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(file, page, AppendMode.APPEND, true, true)) {
            pen.setNonStrokingColor(1f, 1f, 1f);
            pen.addRect(80, 300, 400, 200);
            pen.fill();
        }
    }

    private static void faces(PDPage page) {
        COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        List<COSName> names = List.copyOf(fonts.keySet());
        for (COSName name : names) {
            fonts.setItem(name, fonts.getItem(names.get(names.size() - 1)));
        }
        page.getCOSObject()
                .setItem(
                        COSName.RESOURCES, new COSDictionary(page.getResources().getCOSObject()));
        touched(fonts);
    }

    private static void note(PDPage page, PDAnnotation note) throws IOException {
        note.setRectangle(new PDRectangle(80, 300, 400, 200));
        note.setContents("9999");
        List<PDAnnotation> notes = page.getAnnotations();
        notes.add(note);
        page.setAnnotations(notes);
    }
}
