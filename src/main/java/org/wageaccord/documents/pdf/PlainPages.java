package org.wageaccord.documents.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The text that stands on the pages themselves: nothing is followed that can call itself, and what is done is counted. */
final class PlainPages extends PDFTextStripper {

    private static final int MOST_OPERATORS = 500_000;

    private int operators;

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new IOException("too long");
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) {
        // the platform's papers have none
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) {
        // nor these
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        // nor letters that are drawn by operators
    }
}
