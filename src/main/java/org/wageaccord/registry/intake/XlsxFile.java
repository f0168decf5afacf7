package org.wageaccord.registry.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of an XLSX workbook as a stream of cells; formulas count as the values last computed. */
final class XlsxFile {

    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        // a workbook of a few megabytes may not unfold into the memory of the whole platform
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private XlsxFile() {}

    static Outcome<Grid> read(byte[] content) {
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            if (has(workbook, XSSFRelation.MACROS_WORKBOOK) || has(workbook, XSSFRelation.VBA_MACROS)) {
                return Outcome.refused(Refusal.of("file", "refusal.registry.importMacros"));
            }
            if (!has(workbook, XSSFRelation.WORKBOOK)) {
                return Outcome.refused(Refusal.of("file", "refusal.registry.importType"));
            }
            return Outcome.done(firstSheet(workbook));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException damaged) {
            return Outcome.refused(Refusal.of("file", "refusal.registry.importMalformed"));
        }
    }

    private static boolean has(OPCPackage workbook, XSSFRelation kind) {
        return !workbook.getPartsByContentType(kind.getContentType()).isEmpty();
    }

    private static Grid firstSheet(OPCPackage workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        SheetCells cells = new SheetCells();
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            return cells.grid();
        }
        try (InputStream sheet = sheets.next()) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(workbook),
                    cells,
                    new PlainNumbers(),
                    false));
            parser.parse(new InputSource(sheet));
        }
        return cells.grid();
    }
}
