package org.wageaccord.documents.pdf;

import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
import static org.xhtmlrenderer.pdf.ITextRenderer.DEFAULT_DOTS_PER_POINT;

import com.lowagie.text.pdf.PdfWriter;
import java.awt.image.ColorModel;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;

/** Lays a page tree out on A4 and writes the PDF; as many at once as are asked for. */
final class Press {

    static {
        // Up to Java 17 the default color model is made at first use and without a lock, and pictures are read by
        // comparing
        // it by identity: two papers that were the first to bring a picture each made one, and one of them failed.
        ColorModel.getRGBdefault();
    }

    private final Faces faces;
    private final byte[] defaults;

    Press(Faces faces, byte[] defaults) {
        this.faces = faces;
        this.defaults = defaults;
    }

    Printed print(Document page, Stamp stamp, @Nullable Enclosed enclosed) {
        ITextRenderer renderer = renderer();
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new Imprint(stamp, enclosed));
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
                new NothingOutside(device, DEFAULT_DOTS_PER_PIXEL, defaults),
                new FaceResolver(faces),
                new ITextReplacedElementFactory(device),
                new FaceMeasure(runs));
        renderer.getSharedContext().setLineBreakingStrategy(new ChineseLines());
        return renderer;
    }
}
