package org.wageaccord.documents.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A filled template as a tree: articles numbered, values joined to the text around them (so that lines break by the rules
 * of Chinese setting, not at the edges of elements), and made ready for the press or the browser.
 */
final class PaperPage {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private PaperPage() {}

    static Document of(String html) {
        try {
            Document page =
                    builders().newDocumentBuilder().parse(new InputSource(new StringReader(withoutDoctype(html))));
            numberArticles(page);
            joinValues(page);
            // joins neighbouring texts; a check of the whole document would cost a tenth of the printing
            page.getDocumentElement().normalize();
            return page;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a paper template must be well-formed: " + e.getMessage(), e);
        }
    }

    /** Puts the style sheets that the template links to into the page, and its headings into the outline of the file. */
    static void forPress(Document page, UnaryOperator<String> styles) {
        outline(page);
        for (Element link : elements(page, "link")) {
            String address = link.getAttribute("href");
            Element style = page.createElement("style");
            style.setAttribute("type", "text/css");
            style.setTextContent(styles.apply(address.substring(address.lastIndexOf('/') + 1)));
            link.getParentNode().replaceChild(style, link);
        }
    }

    /** The body as an article; what only the press places (running heads and feet) is left out. */
    static String forBrowser(Document page) {
        Element body = elements(page, "body").get(0);
        for (Element element : elements(page, "div")) {
            if (element.getAttribute("class").startsWith("running")) {
                element.getParentNode().removeChild(element);
            }
        }
        page.renameNode(body, null, "article");
        return serialize(elements(page, "article").get(0));
    }

    /** Every character that will be printed. */
    static String text(Document page) {
        return elements(page, "body").get(0).getTextContent();
    }

    private static void numberArticles(Document page) {
        int number = 0;
        for (Element element : elements(page, "b")) {
            if (element.getAttribute("class").equals("article")) {
                number++;
                element.setTextContent("第" + PaperWords.INSTANCE.chinese(number) + "条");
            }
        }
    }

    private static void outline(Document page) {
        List<Element> headings = elements(page, "h2");
        if (headings.isEmpty()) {
            return;
        }
        Element outline = page.createElement("bookmarks");
        for (Element heading : headings) {
            String id = "part-" + (outline.getChildNodes().getLength() + 1);
            heading.setAttribute("id", id);
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip());
            bookmark.setAttribute("href", "#" + id);
            outline.appendChild(bookmark);
        }
        elements(page, "head").get(0).appendChild(outline);
    }

    private static void joinValues(Document page) {
        for (Element span : elements(page, "span")) {
            if (!span.hasAttributes()) {
                while (span.hasChildNodes()) {
                    span.getParentNode().insertBefore(span.getFirstChild(), span);
                }
                span.getParentNode().removeChild(span);
            }
        }
    }

    /** In document order, as a list that does not change with the tree. */
    private static List<Element> elements(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        collect(page.getDocumentElement(), name, elements);
        return elements;
    }

    private static void collect(Element from, String name, List<Element> into) {
        if (from.getTagName().equals(name)) {
            into.add(from);
        }
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                collect(element, name, into);
            }
        }
    }

    private static String serialize(Node node) {
        try {
            StringWriter out = new StringWriter();
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.METHOD, "html");
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            transformer.transform(new DOMSource(node), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutDoctype(String html) {
        return html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
    }

    private static DocumentBuilderFactory builders() throws ParserConfigurationException {
        // the JDK's own, by name: the usual search walks through every library for each paper
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // the whole tree is walked several times
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory;
    }
}
