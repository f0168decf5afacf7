package org.wageaccord.documents.forged;

import static org.wageaccord.documents.forged.Resaved.touched;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files whose pages are left alone: the enclosed data exchanged, signatures hidden, what the file says of itself changed. */
final class ForgedCatalogs {

    private ForgedCatalogs() {}

    /** A change of the whole file. */
    private interface Change {
        void of(PDDocument file, COSDictionary catalog) throws IOException;
    }

    private static Map<String, Change> changes() {
        Map<String, Change> changes = new TreeMap<>();
        changes.put("data exchanged", (file, catalog) -> enclose(file, catalog, "{\"wage\":9999}", true));
        changes.put("data emptied", (file, catalog) -> enclose(file, catalog, "", true));
        changes.put("more data enclosed", (file, catalog) -> enclose(file, catalog, "{\"wage\":9999}", false));
        changes.put("data gone", (file, catalog) -> catalog.removeItem(COSName.AF));
        changes.put("form gone", (file, catalog) -> catalog.removeItem(COSName.ACRO_FORM));
        changes.put("first box gone", (file, catalog) -> box(file, 0));
        changes.put("second box gone", (file, catalog) -> box(file, 1));
        changes.put("form without boxes", (file, catalog) -> form(file).setItem(COSName.FIELDS, new COSArray()));
        changes.put("boxes in other order", (file, catalog) -> {
            COSArray boxes = form(file).getCOSArray(COSName.FIELDS);
            boxes.add(boxes.remove(0));
        });
        changes.put("boxes doubled", (file, catalog) -> {
            COSArray boxes = form(file).getCOSArray(COSName.FIELDS);
            boxes.add(boxes.get(0));
        });
        changes.put("permissions gone", (file, catalog) -> catalog.removeItem(COSName.PERMS));
        changes.put("title changed", (file, catalog) -> {
            file.getDocumentInformation().setTitle("9999");
            touched(file.getDocumentInformation().getCOSObject());
        });
        changes.put("description changed", (file, catalog) -> {
            PDMetadata said = new PDMetadata(file);
            said.importXMPMetadata("<x/>".getBytes(StandardCharsets.UTF_8));
            file.getDocumentCatalog().setMetadata(said);
        });
        changes.put(
                "script at opening",
                (file, catalog) -> file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(9999)")));
        changes.put("outline gone", (file, catalog) -> catalog.removeItem(COSName.OUTLINES));
        changes.put("signer renamed", (file, catalog) -> {
            COSDictionary signature = file.getSignatureDictionaries().get(0).getCOSObject();
            signature.setString(COSName.NAME, "9999");
            touched(signature);
        });
        return changes;
    }

    static List<Forgery> of(byte[] signed) {
        List<Forgery> made = new ArrayList<>();
        changes().forEach((how, change) -> {
            made.add(new Forgery(how + ", saved anew", () -> saved(signed, change, true)));
            made.add(new Forgery(how + ", appended", () -> saved(signed, change, false)));
        });
        return made;
    }

    private static byte[] saved(byte[] signed, Change change, boolean anew) {
        return Resaved.with(
                signed,
                file -> {
                    COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
                    change.of(file, catalog);
                    touched(catalog);
                },
                anew);
    }

    private static void enclose(PDDocument file, COSDictionary catalog, String data, boolean instead)
            throws IOException {
        PDComplexFileSpecification other = new PDComplexFileSpecification();
        other.setFile("agreement.json");
        other.setEmbeddedFile(
                new PDEmbeddedFile(file, new java.io.ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8))));
        COSArray files = instead ? new COSArray() : catalog.getCOSArray(COSName.AF);
        files.add(other.getCOSObject());
        catalog.setItem(COSName.AF, files);
    }

    private static COSDictionary form(PDDocument file) {
        COSDictionary form = file.getDocumentCatalog().getAcroForm().getCOSObject();
        touched(form);
        return form;
    }

    private static void box(PDDocument file, int number) {
        form(file).getCOSArray(COSName.FIELDS).remove(number);
    }
}
