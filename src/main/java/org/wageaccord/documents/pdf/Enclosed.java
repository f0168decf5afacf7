package org.wageaccord.documents.pdf;

/** A file that goes along inside a paper: the same facts for machines. */
@SuppressWarnings("ArrayRecordComponent") // written to the file, never compared
public record Enclosed(String name, String mediaType, String description, byte[] content) {}
