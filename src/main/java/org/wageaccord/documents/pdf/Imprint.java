package org.wageaccord.documents.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * What the file says of itself: language, the moment and identity of issue instead of those of printing, and that it is kept
 * for the long term. The same order makes the same bytes.
 */
final class Imprint extends DefaultPDFCreationListener {

    private final Stamp stamp;
    private final @Nullable Enclosed enclosed;

    Imprint(Stamp stamp, @Nullable Enclosed enclosed) {
        this.stamp = stamp;
        this.enclosed = enclosed;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        writer.setTagged();
        writer.setCompressionLevel(Faces.COMPRESSION);
        writer.setFullCompression(); // what is said of the structure would make a paper half as large again
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        PdfWriter writer = renderer.getWriter();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        PdfDictionary info = writer.getInfo();
        Instant issued = stamp.issuedAt();
        if (issued != null) {
            PdfDate moment = new PdfDate(GregorianCalendar.from(issued.atZone(Show.BEIJING)));
            info.put(PdfName.CREATIONDATE, moment);
            info.put(PdfName.MODDATE, moment);
        }
        if (stamp.digest() != null) {
            byte[] id = HexFormat.of().parseHex(stamp.digest(), 0, 32);
            info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        }
    }

    /** The title is known by now, and where everything stands. */
    @Override
    public void onClose(ITextRenderer renderer) {
        SigningPlaces.mark(renderer);
        try {
            LongTerm.declare(renderer.getWriter(), stamp.issuedAt(), enclosed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
