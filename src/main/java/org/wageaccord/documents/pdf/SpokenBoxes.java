package org.wageaccord.documents.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Puts the box of a signature into the {@link ReadingOrder} of a printed paper, so that whoever hears the paper is told of it
 * (ISO 14289-1 7.18). Before the first signature only: after it the structure is sealed.
 */
final class SpokenBoxes {

    private static final COSName ORDER_ON_PAGE = COSName.getPDFName("Tabs");
    private static final COSName BY_STRUCTURE = COSName.getPDFName("S");
    private static final COSName NODES = COSName.KIDS;

    private SpokenBoxes() {}

    /**
     * Adds a box.
     *
     * @param said what is read aloud at the box
     */
    static void add(PDDocument file, PDPage page, PDSignatureField box, String said) {
        box.setAlternateFieldName(said);
        page.getCOSObject().setItem(ORDER_ON_PAGE, BY_STRUCTURE);
        PDStructureTreeRoot root = file.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return; // a paper that was printed before papers told their order
        }
        PDAnnotationWidget widget = box.getWidgets().get(0);
        COSDictionary paper = (COSDictionary) ((COSArray) root.getK()).getObject(0);
        COSDictionary form = form(page, widget, paper);
        ((COSArray) paper.getDictionaryObject(COSName.K)).add(form);
        paper.setNeedToBeUpdated(true);
        int key = Math.max(root.getParentTreeNextKey(), file.getNumberOfPages());
        root.setParentTreeNextKey(key + 1);
        widget.setStructParent(key);
        find(root.getCOSObject(), key, form);
        root.getCOSObject().setNeedToBeUpdated(true);
    }

    private static COSDictionary form(PDPage page, PDAnnotationWidget widget, COSDictionary paper) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, widget.getCOSObject());
        reference.setItem(COSName.PG, page.getCOSObject());
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        form.setItem(COSName.S, COSName.getPDFName("Form"));
        form.setItem(COSName.P, paper);
        form.setItem(COSName.PG, page.getCOSObject());
        form.setItem(COSName.K, reference);
        return form;
    }

    /** Lets the box find its element: an entry in the number tree, or a new leaf of it where the tree has branches. */
    private static void find(COSDictionary root, int key, COSDictionary form) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            numbers = new COSArray();
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.NUMS, numbers);
            COSArray limits = new COSArray();
            limits.add(COSInteger.get(key));
            limits.add(COSInteger.get(key));
            leaf.setItem(COSName.LIMITS, limits);
            tree.getCOSArray(NODES).add(leaf);
        }
        numbers.add(COSInteger.get(key));
        numbers.add(form);
        tree.setNeedToBeUpdated(true);
    }
}
