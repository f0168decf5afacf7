package org.wageaccord.documents.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.newtable.TableSectionBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Tells in the file what each piece of text is and in which order it is read (tagged PDF, ISO 32000-1 14.8; level A of ISO
 * 19005 asks for it): headings, paragraphs, tables with their rows and heads. What is repeated on every page, and lines and
 * grounds, are marked as no part of the text, so that nobody hears them read aloud.
 *
 * <p>A table is one only where it bears the class {@code grid}; the others merely set text beside each other, and each of
 * their cells is read as a paragraph.
 */
final class ReadingOrder {

    private static final Map<String, PdfName> ROLES = Map.of(
            "thead", new PdfName("THead"),
            "tbody", new PdfName("TBody"),
            "tr", new PdfName("TR"),
            "th", new PdfName("TH"),
            "td", new PdfName("TD"),
            "table", PdfName.TABLE);
    private static final Pattern HEADING = Pattern.compile("h[1-3]");
    private static final PdfName PARAGRAPH = new PdfName("P");
    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName OWNER = new PdfName("O");
    private static final PdfName DECORATION = new PdfName("Artifact");

    private final Map<Element, PdfStructureElement> parts = new IdentityHashMap<>();
    private final Map<Element, PdfStructureElement> texts = new IdentityHashMap<>();
    private final Map<Element, Integer> headedFirst = new HashMap<>();
    private @Nullable PdfStructureElement paper;
    private int depth;
    private @Nullable Object open;

    /** What is drawn next is text of the paper, or of a running head, which is none. */
    void text(PdfWriter writer, PdfContentByte page, RenderingContext c, Box from) {
        Element block = null;
        Box top = from;
        for (Box box = from; box != null; box = box.getParent()) {
            top = box;
            if (block == null && box instanceof BlockBox) {
                block = box.getElement();
            }
            if (box instanceof TableSectionBox section && section.isHeader() && isRepeated(section, c.getPageNo())) {
                decoration(page);
                return;
            }
        }
        if (block == null || top.isContainedInMarginBox()) {
            decoration(page);
            return;
        }
        PdfStructureElement element = text(writer, block);
        if (open != element) {
            close(page);
            page.beginMarkedContentSequence(element);
            open = element;
        }
    }

    /** What is drawn next is no text of the paper. */
    void decoration(PdfContentByte page) {
        if (open != DECORATION) {
            close(page);
            page.beginMarkedContentSequence(DECORATION);
            open = DECORATION;
        }
    }

    /** Before the state of the page is kept or brought back, and at its end. */
    void close(PdfContentByte page) {
        if (open != null) {
            page.endMarkedContentSequence();
            open = null;
        }
    }

    /** The head of a table is read where the table begins, not again on its other pages. */
    private boolean isRepeated(TableSectionBox head, int page) {
        Integer first = headedFirst.putIfAbsent(head.getElement(), page);
        return first != null && first != page;
    }

    private PdfStructureElement text(PdfWriter writer, Element block) {
        PdfStructureElement known = texts.get(block);
        if (known == null) {
            if (isCell(block)) {
                PdfStructureElement cell = part(writer, block);
                known = hasBlocks(block) ? new PdfStructureElement(cell, PARAGRAPH) : cell;
            } else {
                known = new PdfStructureElement(around(writer, block), heading(block.getTagName()));
            }
            texts.put(block, known);
        }
        return known;
    }

    /** Headings go down one step at a time (ISO 14289-1 7.4.2), also where a paper without chapters begins with sections. */
    private PdfName heading(String tag) {
        if (!HEADING.matcher(tag).matches()) {
            return PARAGRAPH;
        }
        depth = Math.min(Integer.parseInt(tag.substring(1)), depth + 1);
        return new PdfName("H" + depth);
    }

    /** The cell that the block stands in, or the paper. */
    private PdfStructureElement around(PdfWriter writer, Element block) {
        for (Node node = block.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (isCell(element)) {
                return part(writer, element);
            }
        }
        if (paper == null) {
            paper = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        }
        return paper;
    }

    /** A table or a part of it; a row comes with all of its cells, because an empty one keeps its place too. */
    private PdfStructureElement part(PdfWriter writer, Element element) {
        PdfStructureElement known = parts.get(element);
        if (known != null) {
            return known;
        }
        String tag = element.getTagName();
        if (isCellTag(tag)) {
            row(writer, (Element) element.getParentNode());
            return parts.get(element);
        }
        PdfStructureElement in =
                tag.equals("table") ? around(writer, element) : part(writer, (Element) element.getParentNode());
        PdfStructureElement made = new PdfStructureElement(in, ROLES.get(tag));
        parts.put(element, made);
        return made;
    }

    private void row(PdfWriter writer, Element row) {
        PdfStructureElement made = part(writer, row);
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                PdfStructureElement part = new PdfStructureElement(made, ROLES.get(cell.getTagName()));
                attributes(cell, part);
                parts.put(cell, part);
            }
        }
    }

    private static void attributes(Element cell, PdfStructureElement part) {
        PdfDictionary attributes = new PdfDictionary();
        if (cell.getTagName().equals("th")) {
            boolean ofRow = cell.getParentNode().getParentNode().getNodeName().equals("tbody");
            attributes.put(new PdfName("Scope"), new PdfName(ofRow ? "Row" : "Column"));
        }
        span(cell, "colspan", attributes, "ColSpan");
        span(cell, "rowspan", attributes, "RowSpan");
        if (attributes.size() > 0) {
            attributes.put(OWNER, PdfName.TABLE);
            part.put(ATTRIBUTES, attributes);
        }
    }

    private static void span(Element cell, String from, PdfDictionary attributes, String to) {
        if (cell.hasAttribute(from)) {
            attributes.put(new PdfName(to), new PdfNumber(Integer.parseInt(cell.getAttribute(from))));
        }
    }

    private static boolean isCell(Element element) {
        if (!isCellTag(element.getTagName())) {
            return false;
        }
        Node table = element.getParentNode();
        while (!table.getNodeName().equals("table")) {
            table = table.getParentNode();
        }
        return (" " + ((Element) table).getAttribute("class") + " ").contains(" grid ");
    }

    private static boolean isCellTag(String tag) {
        return tag.equals("td") || tag.equals("th");
    }

    private static boolean hasBlocks(Element cell) {
        for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
            String name = node.getNodeName();
            if (name.equals("p") || name.equals("div") || name.equals("table")) {
                return true;
            }
        }
        return false;
    }
}
