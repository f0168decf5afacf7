package org.wageaccord.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;

/**
 * Puts signatures into a PDF by appending to it, so that what was there stays byte for byte (PAdES). All boxes are planned with
 * the first signature, which allows nothing after it but the other signatures.
 */
public final class Signatures {

    /** Bytes kept free for a signature with its certificates and time stamp. */
    private static final int ROOM = 16 * 1024;

    /** Filling in forms and signing are allowed after it, nothing else. */
    private static final int SIGNING_ONLY = 2;

    private Signatures() {}

    /**
     * One signature to make.
     *
     * @param ink what was written by hand and where it stands, or null
     * @param seal the picture of the party's seal and where it stands, or null
     * @param signer makes the signature over the bytes that it is given
     */
    public record Order(
            String name,
            String reason,
            Instant at,
            @Nullable Ink ink,
            @Nullable SealMark seal,
            UnaryOperator<byte[]> signer) {

        /** Of who wrote nothing by hand and put no seal. */
        public Order(String name, String reason, Instant at, UnaryOperator<byte[]> signer) {
            this(name, reason, at, null, null, signer);
        }
    }

    /** The PDF with these signatures in this order. */
    public static byte[] add(byte[] pdf, List<Order> orders) {
        byte[] signed = pdf;
        for (int i = 0; i < orders.size(); i++) {
            signed = add(signed, orders, i);
        }
        return signed;
    }

    private static byte[] add(byte[] pdf, List<Order> orders, int number) {
        Order order = orders.get(number);
        try (PDDocument file = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            file.setDocumentId(order.at().toEpochMilli());
            PDSignature signature = signature(order);
            PDSignatureField box = number == 0 ? plan(file, orders) : box(file, number);
            box.getCOSObject().setItem(COSName.V, signature);
            box.getCOSObject().setNeedToBeUpdated(true);
            if (number == 0) {
                allowSigningOnly(file, signature);
            }
            SignatureFace face = SignatureFace.of(file, order);
            options.setPreferredSignatureSize(ROOM);
            options.setPage(face == null ? 0 : face.page());
            file.addSignature(signature, content -> order.signer().apply(content.readAllBytes()), options);
            if (face != null) {
                // only now: the library takes every box for one that shows nothing
                PDAnnotationWidget widget = box.getWidgets().get(0);
                widget.setRectangle(face.box());
                widget.setAppearance(face.appearance(file));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 3 * ROOM);
            file.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignature signature(Order order) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(order.name());
        signature.setReason(order.reason());
        signature.setSignDate(GregorianCalendar.from(order.at().atZone(Show.BEIJING)));
        return signature;
    }

    /**
     * A box where somebody wrote by hand or put a seal; for others boxes without size on the first page: who signed stands in the
     * text of the paper. Answers the first.
     */
    private static PDSignatureField plan(PDDocument file, List<Order> orders) throws IOException {
        PDAcroForm form = new PDAcroForm(file);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        List<PDField> boxes = new ArrayList<>();
        for (Order order : orders) {
            SignatureFace face = SignatureFace.of(file, order);
            PDPage page = file.getPage(face == null ? 0 : face.page());
            PDSignatureField box = new PDSignatureField(form);
            box.setPartialName("Signature" + (boxes.size() + 1));
            PDAnnotationWidget widget = box.getWidgets().get(0);
            widget.setRectangle(face == null ? new PDRectangle() : face.box());
            widget.setPrinted(true);
            widget.setLocked(true);
            widget.setPage(page);
            boxes.add(box);
            List<PDAnnotation> onPage = page.getAnnotations();
            onPage.add(widget);
            page.setAnnotations(onPage);
            SpokenBoxes.add(file, page, box, "签名：" + order.name());
            page.getCOSObject().setNeedToBeUpdated(true);
        }
        form.setFields(boxes);
        file.getDocumentCatalog().setAcroForm(form);
        file.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        return (PDSignatureField) boxes.get(0);
    }

    private static PDSignatureField box(PDDocument file, int number) {
        PDAcroForm form = file.getDocumentCatalog().getAcroForm();
        return (PDSignatureField) form.getField("Signature" + (number + 1));
    }

    private static void allowSigningOnly(PDDocument file, PDSignature signature) {
        COSDictionary what = new COSDictionary();
        what.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        what.setInt(COSName.P, SIGNING_ONLY);
        what.setName(COSName.V, "1.2");
        COSDictionary rule = new COSDictionary();
        rule.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        rule.setItem(COSName.getPDFName("TransformMethod"), COSName.getPDFName("DocMDP"));
        rule.setItem(COSName.getPDFName("TransformParams"), what);
        COSArray rules = new COSArray();
        rules.add(rule);
        signature.getCOSObject().setItem(COSName.getPDFName("Reference"), rules);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.getPDFName("DocMDP"), signature);
        file.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
    }
}
