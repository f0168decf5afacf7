package org.wageaccord.documents;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

/** Which files may be handed in, told by their content, not by what they are called. */
public final class FileKinds {

    /** Ten megabytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Kinds that can be shown page by page as pictures. */
    static final Set<String> PICTURED = Set.of("application/pdf", "image/png", "image/jpeg");

    private static final Set<String> ZIP = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Tika TIKA = new Tika();

    private FileKinds() {}

    /** The media type, or empty if this is not a PDF, XLSX, CSV, PNG or JPEG. */
    public static Optional<String> of(String name, byte[] content) {
        String found = TIKA.detect(content);
        if (PICTURED.contains(found)) {
            return Optional.of(found);
        }
        if (ZIP.contains(found)) {
            return isWorkbook(content) ? Optional.of(XLSX) : Optional.empty();
        }
        boolean csv =
                "text/plain".equals(found) && name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? Optional.of("text/csv") : Optional.empty();
    }

    /** Reads the directory of the archive only, so that a small file that unpacks to a huge one does no harm. */
    private static boolean isWorkbook(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException broken) {
            return false;
        }
    }
}
