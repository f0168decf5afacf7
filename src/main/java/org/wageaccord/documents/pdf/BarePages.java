package org.wageaccord.documents.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The text and the tables of a paper set by the PDF library alone, as somebody would by hand: what the press is measured against.
 * No template is filled, no style sheet read; the faces are the same, embedded as subsets.
 */
public final class BarePages {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float SIDE = 25 * MILLIMETRE;
    private static final float TOP = 22 * MILLIMETRE;
    private static final float FOOT = 30 * MILLIMETRE;
    private static final float PADDING = 3.2f;

    private final List<Block> blocks = new ArrayList<>();
    private final Faces faces;
    private final String foot;

    private BarePages(Faces faces, String foot) {
        this.faces = faces;
        this.foot = foot;
    }

    /** How lines are set. */
    private enum Setting {
        TITLE(20, 1.4f, true, Element.ALIGN_CENTER),
        CHAPTER(12.5f, 1.5f, true, Element.ALIGN_CENTER),
        SECTION(11, 1.5f, true, Element.ALIGN_LEFT),
        TEXT(10.5f, 1.75f, false, Element.ALIGN_JUSTIFIED),
        CELL(9, 1.5f, false, Element.ALIGN_LEFT),
        SMALL(8.5f, 1.6f, false, Element.ALIGN_LEFT);

        private final float size;
        private final float leading;
        private final boolean bold;
        private final int align;

        Setting(float size, float leading, boolean bold, int align) {
            this.size = size;
            this.leading = leading;
            this.bold = bold;
            this.align = align;
        }
    }

    private sealed interface Block permits Line, Grid, NewPage {}

    private record Line(String text, Setting setting) implements Block {}

    private record Grid(int columns, List<List<Cell>> rows) implements Block {}

    private record Cell(String text, int span) {}

    private record NewPage() implements Block {}

    static BarePages of(org.w3c.dom.Document page, Faces faces, String foot) {
        BarePages pages = new BarePages(faces, foot);
        pages.collect(page.getElementsByTagName("body").item(0));
        return pages;
    }

    private void collect(Node parent) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof org.w3c.dom.Element child) {
                collect(child);
            }
        }
    }

    private void collect(org.w3c.dom.Element element) {
        String style = element.getAttribute("class");
        if (style.startsWith("running")) {
            return;
        }
        if (style.contains("annex")) {
            blocks.add(new NewPage());
        }
        switch (element.getTagName()) {
            case "h1" -> line(element, Setting.TITLE);
            case "h2" -> line(element, Setting.CHAPTER);
            case "h3" -> line(element, Setting.SECTION);
            case "p" -> line(element, style.contains("note") || style.contains("small") ? Setting.SMALL : Setting.TEXT);
            case "table" -> blocks.add(grid(element));
            default -> collect((Node) element);
        }
    }

    private void line(org.w3c.dom.Element element, Setting setting) {
        blocks.add(new Line(element.getTextContent().strip(), setting));
    }

    private static Grid grid(org.w3c.dom.Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        NodeList lines = table.getElementsByTagName("tr");
        for (int i = 0; i < lines.getLength(); i++) {
            List<Cell> row = new ArrayList<>();
            NodeList cells = lines.item(i).getChildNodes();
            for (int k = 0; k < cells.getLength(); k++) {
                if (cells.item(k) instanceof org.w3c.dom.Element cell) {
                    String span = cell.getAttribute("colspan");
                    row.add(new Cell(cell.getTextContent().strip(), span.isEmpty() ? 1 : Integer.parseInt(span)));
                }
            }
            rows.add(row);
        }
        int columns = rows.stream()
                .mapToInt(row -> row.stream().mapToInt(Cell::span).sum())
                .max()
                .orElse(1);
        return new Grid(columns, rows);
    }

    /** Lays them out and writes the file. */
    public Printed print() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document file = new Document(PageSize.A4, SIDE, SIDE, TOP, FOOT);
        PdfWriter writer = PdfWriter.getInstance(file, out);
        writer.setPageEvent(new Feet());
        file.open();
        for (Block block : blocks) {
            if (block instanceof Line line) {
                file.add(paragraph(line));
            } else if (block instanceof Grid grid) {
                file.add(table(grid));
            } else {
                file.newPage();
            }
        }
        int pages = writer.getPageNumber();
        file.close();
        return new Printed(out.toByteArray(), pages);
    }

    private Paragraph paragraph(Line line) {
        Setting setting = line.setting();
        Paragraph set = new Paragraph(setting.size * setting.leading, line.text(), font(setting));
        set.setAlignment(setting.align);
        set.setFirstLineIndent(setting == Setting.TEXT ? 2 * setting.size : 0);
        set.setSpacingBefore(setting.bold ? setting.size : 0);
        return set;
    }

    private PdfPTable table(Grid grid) {
        PdfPTable table = new PdfPTable(grid.columns());
        table.setWidthPercentage(100);
        table.setSpacingBefore(PADDING);
        Font font = font(Setting.CELL);
        for (List<Cell> row : grid.rows()) {
            for (Cell cell : row) {
                PdfPCell set = new PdfPCell(new Phrase(Setting.CELL.size * Setting.CELL.leading, cell.text(), font));
                set.setColspan(cell.span());
                set.setPadding(PADDING);
                table.addCell(set);
            }
            table.completeRow();
        }
        return table;
    }

    private Font font(Setting setting) {
        return new Font((setting.bold ? faces.bold() : faces.regular()).getFont(), setting.size);
    }

    /** Number of the paper and of the page at the foot. */
    private final class Feet extends PdfPageEventHelper {

        @Override
        public void onEndPage(PdfWriter writer, Document file) {
            Phrase words = new Phrase(foot + "　第" + writer.getPageNumber() + "页", font(Setting.SMALL));
            ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, words, SIDE, FOOT / 2, 0);
        }
    }
}
