package org.wageaccord.documents.template;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a template asks for: in its own text, and in the shared parts that it takes in. */
public final class TemplateReader {

    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final String SHARED = "layout/";
    private static final Pattern EACH = Pattern.compile("\\s*(\\w+)\\s*(?:,\\s*(\\w+)\\s*)?:(.*)", Pattern.DOTALL);
    private static final Pattern WITH = Pattern.compile("(\\w+)\\s*=(?!=)");
    private static final Pattern PART =
            Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*(\\w+)\\s*(?:\\((.*)\\))?\\s*}", Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile("\\s*(\\w+)\\s*(?:\\(([^)]*)\\))?\\s*");

    private final UnaryOperator<String> files;
    private final TemplateUse use = new TemplateUse();

    private TemplateReader(UnaryOperator<String> files) {
        this.files = files;
    }

    /**
     * What a template asks for.
     *
     * @param template its path without suffix
     * @param title pattern of the title, with values in double brackets
     * @param files the text of a template by its path without suffix
     * @throws IllegalStateException where it is not well-formed or takes in a part that does not exist
     */
    public static TemplateUse read(String template, String title, UnaryOperator<String> files) {
        TemplateReader reader = new TemplateReader(files);
        Expressions all = new Expressions(reader.use, Map.of());
        all.read(title);
        reader.element(reader.document(template).getDocumentElement(), template, all);
        return reader.use;
    }

    private void element(Element element, String template, Expressions around) {
        Expressions here = around.inside();
        names(element, here);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            switch (attribute.getName()) {
                case "th:each", "th:with", "th:fragment" -> {}
                case "th:replace", "th:insert" -> part(attribute.getValue(), template, here);
                default -> here.read(attribute.getValue());
            }
        }
        if (element.hasAttribute("th:replace")) {
            return; // what stands inside is shown by editors only
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                element(inner, template, here);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                here.read(child.getNodeValue());
            }
        }
    }

    /** Names that the element makes for itself and for what is inside. */
    private static void names(Element element, Expressions here) {
        Matcher each = EACH.matcher(element.getAttribute("th:each"));
        if (each.matches()) {
            String rows = each.group(3);
            String list = here.only(rows);
            if (list.isEmpty()) {
                here.handOn(rows);
            } else {
                here.goThrough(list);
            }
            here.name(each.group(1), list);
            here.name(each.group(2) == null ? each.group(1) + "Stat" : each.group(2), "");
        }
        String with = element.getAttribute("th:with");
        WITH.matcher(with).results().forEach(made -> here.name(made.group(1), ""));
        here.handOn(with);
        Matcher fragment = FRAGMENT.matcher(element.getAttribute("th:fragment"));
        if (fragment.matches() && fragment.group(2) != null) {
            for (String parameter : fragment.group(2).split(",")) {
                here.name(parameter.strip(), "");
            }
        }
    }

    private void part(String reference, String template, Expressions here) {
        Matcher part = PART.matcher(reference);
        if (!part.find()) {
            throw new IllegalStateException(reference + " names no part");
        }
        String file = part.group(1).isEmpty() ? template : part.group(1);
        String given = part.group(3) == null ? "" : part.group(3);
        here.handOn(given);
        Element found = fragment(document(file).getDocumentElement(), part.group(2));
        if (found == null) {
            throw new IllegalStateException(reference + " does not exist");
        }
        boolean shared = file.startsWith(SHARED);
        element(found, file, new Expressions(shared ? use.optional() : use, Map.of()));
    }

    private static @Nullable Element fragment(Element from, String name) {
        Matcher declared = FRAGMENT.matcher(from.getAttribute("th:fragment"));
        if (declared.matches() && declared.group(1).equals(name)) {
            return from;
        }
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                Element found = fragment(inner, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Document document(String template) {
        String html = files.apply(template);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            String body = html.startsWith(DOCTYPE) ? html.substring(DOCTYPE.length()) : html;
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(template + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
