package org.wageaccord.documents.pdf;

/** No face has a character of the text. */
public class MissingGlyph extends RuntimeException {
    MissingGlyph(String message) {
        super(message);
    }
}
