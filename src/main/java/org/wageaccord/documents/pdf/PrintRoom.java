package org.wageaccord.documents.pdf;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Prints papers. One template serves the PDF and the page in the browser. */
@Component
public class PrintRoom {

    private final Faces faces;
    private final PaperTemplates templates;
    private final Press press;

    /** With the platform's own templates alone. */
    public PrintRoom() {
        this(CityPapers.none());
    }

    @Autowired
    public PrintRoom(CityPapers city) {
        faces = Faces.with(city.fangsong());
        templates = new PaperTemplates(city);
        press = new Press(faces, templates.defaults());
    }

    public String title(PrintOrder order) {
        return templates.title(order);
    }

    /** Throws {@link MissingGlyph} where no face has a character of the paper. */
    public Printed print(PrintOrder order) {
        Document page = PaperPage.of(templates.render(order));
        PaperPage.forPress(page, templates::bareStyles);
        String missing = faces.missing(PaperPage.text(page));
        if (missing != null) {
            throw new MissingGlyph(order.template() + ": " + missing);
        }
        return press.print(page, order.stamp(), order.enclosed());
    }

    /** The same text for the PDF library alone, to measure the press against. */
    public BarePages bare(PrintOrder order) {
        String foot = order.stamp().number() + "　" + order.stamp().digest();
        return BarePages.of(PaperPage.of(templates.render(order)), Faces.untuned(), foot);
    }

    /** The paper as one {@code article} element for the browser, styled by {@link #styles()}. */
    public String html(PrintOrder order) {
        return PaperPage.forBrowser(PaperPage.of(templates.render(order)));
    }

    /** What stands in the paper, running heads and feet once. */
    public String text(PrintOrder order) {
        return PaperPage.text(PaperPage.of(templates.render(order)));
    }

    /** The style sheet of papers. */
    public String styles() {
        return templates.styles("paper.css");
    }

    /** The first character that no face can print, with its code point, or null. */
    public @Nullable String unprintable(String text) {
        return faces.missing(text);
    }
}
