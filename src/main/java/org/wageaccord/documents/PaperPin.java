package org.wageaccord.documents;

import org.wageaccord.kernel.Digest;

/**
 * What a text looked like when it was frozen: the edition, by name and by the digest of its words, and the values, as they
 * are kept. A paper ordered with it is printed from exactly these, whatever edition or value is newer by then.
 *
 * @param template digest of template and declarations of the edition
 * @param values canonical JSON
 * @param valuesDigest of that JSON
 */
public record PaperPin(PaperKind kind, String edition, String template, String values, String valuesDigest) {

    /** One digest over a text, known by its own, and everything else that its paper says. */
    public String over(String text) {
        return Digest.of(String.join(
                "\n",
                "wage-accord text of a paper v1",
                "text " + text,
                "edition " + kind.folder() + "/" + edition,
                "template " + template,
                "values " + valuesDigest,
                ""));
    }
}
