package org.wageaccord.documents;

/** A paper lacks a value or a glyph, or was given a value that its edition does not declare: a fault of the caller. */
public class IncompletePaper extends RuntimeException {
    public IncompletePaper(String message) {
        super(message);
    }
}
