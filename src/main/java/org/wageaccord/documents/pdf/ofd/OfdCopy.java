package org.wageaccord.documents.pdf.ofd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.pdf.CityPapers;
import org.wageaccord.kernel.Show;

/**
 * A printed paper as OFD (GB/T 33190): the same pages, drawn at the same places with the same faces, and the same file
 * inside. Signatures are of the PDF and stay with it. The same PDF makes the same bytes.
 */
@Component
public class OfdCopy {

    private final OfdFaces faces;

    /** Of papers in the faces of the house alone. */
    public OfdCopy() {
        this(CityPapers.none());
    }

    /** @throws IllegalStateException where the city's face has no outlines of TrueType, of which OFD is made */
    @Autowired
    public OfdCopy(CityPapers city) {
        faces = new OfdFaces(city.fangsong());
    }

    /** Throws where the PDF is not one that this house printed: pages with what our papers have not. */
    public byte[] of(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            OfdFile file = new OfdFile(about(paper), faces);
            List<OfdFile.Sheet> sheets = new ArrayList<>();
            for (PDPage page : paper.getPages()) {
                sheets.add(new OfdFile.Sheet(
                        PageMarks.millimetres(page.getMediaBox().getWidth()),
                        PageMarks.millimetres(page.getMediaBox().getHeight()),
                        PageMarks.of(page)));
            }
            return file.write(sheets, EnclosedFiles.of(paper));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OfdFile.About about(PDDocument paper) {
        var info = paper.getDocumentInformation();
        LocalDate made = info.getCreationDate() == null
                ? null
                : info.getCreationDate().toInstant().atZone(Show.BEIJING).toLocalDate();
        return new OfdFile.About(info.getTitle() == null ? "" : info.getTitle(), made);
    }
}
