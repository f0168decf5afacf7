package org.wageaccord.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A paper as it is read aloud: the elements of its structure in their order, without what is on the pages besides. */
record Spoken(List<Part> parts) {

    /** @param kids elements inside, or none where it holds text */
    record Part(String role, String text, List<Part> kids) {

        /** Everything read in it. */
        String all() {
            return text + kids.stream().map(Part::all).collect(Collectors.joining());
        }

        private void collect(String wanted, List<Part> into) {
            if (role.matches(wanted)) {
                into.add(this);
            }
            kids.forEach(kid -> kid.collect(wanted, into));
        }
    }

    static Spoken of(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
            for (PDPage page : file.getPages()) {
                PDFMarkedContentExtractor marks = new PDFMarkedContentExtractor();
                marks.processPage(page);
                Map<Integer, String> found = new HashMap<>();
                marks.getMarkedContents().stream()
                        .filter(mark -> mark.getMCID() >= 0)
                        .forEach(mark -> found.put(mark.getMCID(), letters(mark)));
                texts.put(page, found);
            }
            return new Spoken(kids(file.getDocumentCatalog().getStructureTreeRoot(), texts));
        }
    }

    /** Everything in its order. */
    String text() {
        return parts.stream().map(Part::all).collect(Collectors.joining());
    }

    /** All elements whose role matches, in their order. */
    List<Part> all(String role) {
        List<Part> found = new ArrayList<>();
        parts.forEach(part -> part.collect(role, found));
        return found;
    }

    private static List<Part> kids(PDStructureNode node, Map<PDPage, Map<Integer, String>> texts) {
        List<Part> parts = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                parts.add(new Part(element.getStructureType(), said(element, texts), kids(element, texts)));
            }
        }
        return parts;
    }

    private static String said(PDStructureElement element, Map<PDPage, Map<Integer, String>> texts) {
        StringBuilder said = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer mark) {
                said.append(texts.get(element.getPage()).get(mark));
            } else if (kid instanceof PDMarkedContentReference mark) {
                said.append(texts.get(mark.getPage()).get(mark.getMCID()));
            }
        }
        return said.toString();
    }

    private static String letters(PDMarkedContent mark) {
        return mark.getContents().stream()
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }
}
