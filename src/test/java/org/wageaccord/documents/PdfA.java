package org.wageaccord.documents;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The reference validator of PDF/A. */
public final class PdfA {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** The level that the file claims. */
    public static String level(byte[] pdf) throws Exception {
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
            return file.getFlavour().getId();
        }
    }

    /** What is wrong with the file by the level that it claims, and by the standard for who hears papers (PDF/UA). */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>();
        faults.addAll(faults(pdf, PDFAFlavour.byFlavourId(level(pdf))));
        faults.addAll(faults(pdf, PDFAFlavour.PDFUA_1));
        return faults;
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(file).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
