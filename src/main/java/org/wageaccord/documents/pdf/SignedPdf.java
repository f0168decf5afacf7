package org.wageaccord.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a PDF of signatures and enclosed data, told from its bytes. Strict on purpose: a signature covers the file from
 * its first byte to the end of a revision, with no gap but the signature itself; anything else is no signature of a paper.
 *
 * @param identity the first part of the file's identity, in hexadecimal digits; empty where it has none
 * @param enclosed the file enclosed as data, or null
 * @param signatures by the order in which they were added
 * @param appended bytes after what the last signature covers
 * @param missing planned signatures that are not there: the file was cut back to a state before all had signed
 * @param hidden whether the file holds signatures that a reader would not be shown, or shows twice
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record SignedPdf(
        String identity, byte @Nullable [] enclosed, List<One> signatures, int appended, int missing, boolean hidden) {

    /** Capital letters only: a signature can be written in one way, so that not even its letters can be changed. */
    private static final String DIGITS = "0123456789ABCDEF";

    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /**
     * One signature.
     *
     * @param content what it covers; null where its range is not one that a paper may have
     * @param end where the revision ends that it covers
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record One(String reason, byte @Nullable [] content, byte[] cms, int end) {}

    /** Null where the file cannot be read. */
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    public static @Nullable SignedPdf read(byte[] pdf) {
        if (!PdfHazards.isHarmless(pdf)) {
            return null;
        }
        try (PDDocument file = Loader.loadPDF(pdf)) {
            List<One> signatures = new ArrayList<>();
            for (PDSignature signature : file.getSignatureDictionaries()) {
                signatures.add(one(signature, pdf));
            }
            signatures.sort(Comparator.comparingInt(One::end));
            int covered = signatures.isEmpty()
                    ? pdf.length
                    : signatures.get(signatures.size() - 1).end();
            boolean hidden = count(pdf, RANGE) != signatures.size()
                    || signatures.stream().mapToInt(One::end).distinct().count() != signatures.size();
            int boxes = file.getSignatureFields().size();
            return new SignedPdf(
                    identity(file),
                    enclosed(file),
                    signatures,
                    pdf.length - covered,
                    boxes - signatures.size(),
                    hidden);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    private static One one(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        String reason = signature.getReason() == null ? "" : signature.getReason();
        if (range == null || range.length != 4 || !isWhole(range, pdf)) {
            return new One(reason, null, new byte[0], 0);
        }
        byte[] cms = contents(Arrays.copyOfRange(pdf, range[1] + 1, range[2] - 1));
        byte[] content = new byte[range[1] + range[3]];
        System.arraycopy(pdf, 0, content, 0, range[1]);
        System.arraycopy(pdf, range[2], content, range[1], range[3]);
        return new One(reason, cms == null ? null : content, cms == null ? new byte[0] : cms, range[2] + range[3]);
    }

    private static boolean isWhole(int[] range, byte[] pdf) {
        long end = (long) range[2] + range[3];
        return range[0] == 0
                && range[1] > 0
                && range[2] > range[1] + 2
                && range[3] > 0
                && end <= pdf.length
                && pdf[range[1]] == '<'
                && pdf[range[2] - 1] == '>'
                && endsRevision(pdf, (int) end);
    }

    private static boolean endsRevision(byte[] pdf, int end) {
        int last = end;
        while (last > 0 && (pdf[last - 1] == '\n' || pdf[last - 1] == '\r')) {
            last--;
        }
        return last >= END.length && Arrays.equals(pdf, last - END.length, last, END, 0, END.length);
    }

    /** The signature in hexadecimal digits, filled up with zeros; null where anything else stands there. */
    private static byte @Nullable [] contents(byte[] digits) {
        if (digits.length % 2 != 0) {
            return null;
        }
        byte[] value = new byte[digits.length / 2];
        for (int i = 0; i < value.length; i++) {
            int high = DIGITS.indexOf(digits[2 * i]);
            int low = DIGITS.indexOf(digits[2 * i + 1]);
            if (high < 0 || low < 0) {
                return null;
            }
            value[i] = (byte) (high * 16 + low);
        }
        return der(value);
    }

    /** The one object with a length of its own at the start; only zeros may follow it. */
    private static byte @Nullable [] der(byte[] value) {
        if (value.length < 4 || value[0] != 0x30 || (value[1] & 0xff) != 0x82) {
            return null;
        }
        int length = 4 + ((value[2] & 0xff) << 8 | value[3] & 0xff);
        for (int i = length; i < value.length; i++) {
            if (value[i] != 0) {
                return null;
            }
        }
        return length > value.length ? null : Arrays.copyOf(value, length);
    }

    private static int count(byte[] pdf, byte[] what) {
        int found = 0;
        for (int i = 0; i + what.length <= pdf.length; i++) {
            if (pdf[i] == what[0] && Arrays.equals(pdf, i, i + what.length, what, 0, what.length)) {
                found++;
            }
        }
        return found;
    }

    static String identity(PDDocument file) {
        COSArray id = file.getDocument().getDocumentID();
        return id != null && id.size() > 0 && id.getObject(0) instanceof COSString first
                ? HexFormat.of().formatHex(first.getBytes())
                : "";
    }

    private static byte @Nullable [] enclosed(PDDocument file) throws IOException {
        COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
        if (catalog.getDictionaryObject(COSName.AF) instanceof COSArray files
                && files.size() == 1
                && files.getObject(0) instanceof COSDictionary only) {
            PDEmbeddedFile content = new PDComplexFileSpecification(only).getEmbeddedFile();
            return content == null ? null : content.toByteArray();
        }
        return null;
    }
}
