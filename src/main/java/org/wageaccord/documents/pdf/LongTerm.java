package org.wageaccord.documents.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Show;

/**
 * Makes a file one for the long term (PDF/A, ISO 19005): what its colors mean, and what it says of itself in the form that
 * archives read. Level 2a, and 3a where a file is enclosed; and one for
 * everyone, whoever hears it instead of seeing it (PDF/UA, ISO 14289). By hand, because the library knows an older level only.
 */
final class LongTerm {

    private static final String PRODUCER = "Wage Accord";
    private static final PdfName OUTPUT_INTENTS = new PdfName("OutputIntents");
    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED = new PdfName("AF");
    /** Says that the file is PDF/UA, in the words that PDF/A asks for where it does not know a property. */
    private static final String FOR_EVERYONE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
            <pdfuaid:part>1</pdfuaid:part></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>""";

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private LongTerm() {}

    /** @param issued null for what is not issued, which then has no date */
    static void declare(PdfWriter writer, @Nullable Instant issued, @Nullable Enclosed enclosed) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        PdfString title = Objects.requireNonNull((PdfString) info.get(PdfName.TITLE), "a paper has a title");
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(OUTPUT_INTENTS, new PdfArray(colors(writer)));
        if (enclosed != null) {
            enclose(writer, catalog, issued, enclosed);
        }
        writer.setXmpMetadata(xmp(title.toUnicodeString(), issued, enclosed == null ? 2 : 3));
    }

    private static PdfDictionary colors(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfICCBased(SRGB);
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("Info"), new PdfString("sRGB IEC61966-2.1"));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static void enclose(PdfWriter writer, PdfDictionary catalog, @Nullable Instant issued, Enclosed enclosed)
            throws IOException {
        PdfDictionary facts = new PdfDictionary();
        if (issued != null) {
            facts.put(PdfName.MODDATE, new PdfDate(GregorianCalendar.from(issued.atZone(Show.BEIJING))));
        }
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer,
                null,
                enclosed.name(),
                enclosed.content(),
                enclosed.mediaType(),
                facts,
                PdfStream.BEST_COMPRESSION);
        file.put(RELATIONSHIP, new PdfName("Data"));
        writer.addFileAttachment(enclosed.description(), file);
        catalog.put(ASSOCIATED, new PdfArray(file.getReference()));
    }

    private static byte[] xmp(String title, @Nullable Instant issued, int part) {
        String moment = issued == null
                ? ""
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(issued.truncatedTo(ChronoUnit.SECONDS)
                        .atZone(Show.BEIJING)
                        .toOffsetDateTime());
        String dates = issued == null
                ? ""
                : "<xmp:CreateDate>%1$s</xmp:CreateDate><xmp:ModifyDate>%1$s</xmp:ModifyDate>".formatted(moment);
        String text = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>%d</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>%s
                </rdf:Description>%s</rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(part, escaped(title), PRODUCER, dates, FOR_EVERYONE);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
