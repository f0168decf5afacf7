package org.wageaccord.documents.pdf.ofd;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The files inside a paper, by name. */
final class EnclosedFiles {

    private EnclosedFiles() {}

    static Map<String, byte[]> of(PDDocument paper) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        var names = paper.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree != null) {
            collect(tree, files);
        }
        return files;
    }

    private static void collect(PDNameTreeNode<PDComplexFileSpecification> node, Map<String, byte[]> files)
            throws IOException {
        if (node.getNames() != null) {
            for (var file : node.getNames().values()) {
                files.put(file.getFilename(), file.getEmbeddedFile().toByteArray());
            }
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                collect(kid, files);
            }
        }
    }
}
