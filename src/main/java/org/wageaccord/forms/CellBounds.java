package org.wageaccord.forms;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a part of a workbook before the reader does, with the same parser: the reader makes room up to the column a cell
 * names, and a number of what its digits say, so a few bytes could ask for all memory.
 */
final class CellBounds {

    /** Columns of three letters are all that a spreadsheet has. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private static final int MOST_CELLS_OF_A_ROW = 1000;
    /** Of a cell and of a formula in a spreadsheet. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final XMLInputFactory PARSERS = new InputFactoryImpl();

    static {
        PARSERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        PARSERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int cells;
    private int characters;

    private CellBounds() {}

    /** What is no XML holds no cells; where a part breaks off, the reader stops as well. */
    static boolean hold(InputStream part) {
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(part);
            CellBounds bounds = new CellBounds();
            while (xml.hasNext()) {
                if (!bounds.hold(xml, xml.next())) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException brokenForTheReaderToo) {
            return true;
        }
    }

    private boolean hold(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            characters += xml.getTextLength();
            return characters <= MOST_CHARACTERS;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            characters = 0;
            return opens(xml);
        }
        return true;
    }

    private boolean opens(XMLStreamReader xml) {
        if ("row".equals(xml.getLocalName())) {
            cells = 0;
        }
        if (!"c".equals(xml.getLocalName())) {
            return true;
        }
        String place = xml.getAttributeValue(null, "r");
        return ++cells <= MOST_CELLS_OF_A_ROW
                && (place == null || PLACE.matcher(place).matches());
    }
}
