package org.wageaccord.documents.pdf;

/** A printed paper. */
public record Printed(byte[] pdf, int pages) {}
