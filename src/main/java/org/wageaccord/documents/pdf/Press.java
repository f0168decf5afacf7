package org.wageaccord.documents.pdf;

import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_POINT;

import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;

/**
 * Lays a page tree out on A4 and writes the PDF, one at a time: the layout library keeps state in the faces that all papers
 * share, and two papers printed at once were seen to disturb each other.
 */
final class Press {

    private final Faces faces;

    Press(Faces faces) {
        this.faces = faces;
    }

    synchronized Printed print(Document page, Stamp stamp) {
        ITextRenderer renderer = renderer();
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new Imprint(stamp));
        renderer.setDocument(page);
        renderer.layout();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        renderer.createPDF(pdf);
        int pages = renderer.getRootBox().getLayer().getPages().size();
        return new Printed(pdf.toByteArray(), pages);
    }

    private ITextRenderer renderer() {
        FaceRuns runs = new FaceRuns(faces);
        FaceDevice device = new FaceDevice(DEFAULT_DOTS_PER_POINT, runs);
        ITextRenderer renderer = new ITextRenderer(
                DEFAULT_DOTS_PER_POINT,
                DEFAULT_DOTS_PER_PIXEL,
                device,
                new NothingOutside(device, DEFAULT_DOTS_PER_PIXEL),
                new FaceResolver(faces),
                new ITextReplacedElementFactory(device),
                new FaceMeasure(runs));
        renderer.getSharedContext().setLineBreakingStrategy(new ChineseLines());
        return renderer;
    }
}
