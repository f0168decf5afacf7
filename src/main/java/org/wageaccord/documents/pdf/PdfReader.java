package org.wageaccord.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads PDFs that strangers hand in. What could make the library work or allocate without bound is turned away before it sees
 * the file ({@link PdfHazards}); forms within pages and drawn letters are not followed, pages and operators are counted, and
 * only two files are read at a time.
 */
@Component
public class PdfReader {

    private static final int MOST_PAGES = 100;
    private static final int AT_A_TIME = 2;

    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** Null text: the file cannot be read, or, if busy, not now. */
    public record Reading(@Nullable PdfText text, boolean busy) {}

    public Reading read(byte[] content) {
        if (!places.tryAcquire()) {
            return new Reading(null, true);
        }
        try {
            return new Reading(PdfHazards.isHarmless(content) ? text(content) : null, false);
        } finally {
            places.release();
        }
    }

    /** The library answers a broken file with any exception, and one that nests without end by running out of stack. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    private static @Nullable PdfText text(byte[] content) {
        try (PDDocument file = Loader.loadPDF(content)) {
            return file.isEncrypted() || file.getNumberOfPages() > MOST_PAGES ? null : text(file);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    private static PdfText text(PDDocument file) throws IOException {
        PlainPages stripper = new PlainPages();
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= file.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(file)
                    .lines()
                    .map(line -> line.replaceAll("[\\s\\u3000\\u00a0]+", ""))
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
        return new PdfText(SignedPdf.identity(file), pages);
    }
}
