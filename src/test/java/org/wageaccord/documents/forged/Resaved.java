package org.wageaccord.documents.forged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A signed file opened, changed and saved by a program that knows the format: anew, or as an update behind it. */
final class Resaved {

    private Resaved() {}

    interface Change {
        void of(PDDocument file) throws IOException;
    }

    static byte[] with(byte[] signed, Change change, boolean anew) {
        try (PDDocument file = Loader.loadPDF(signed)) {
            change.of(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (anew) {
                file.save(out);
            } else {
                file.saveIncremental(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An update holds what is marked so, and nothing else. */
    static void touched(COSDictionary changed) {
        changed.setNeedToBeUpdated(true);
    }
}
