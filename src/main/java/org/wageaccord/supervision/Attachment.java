package org.wageaccord.supervision;

/** A file that goes with an answer. */
public record Attachment(String name, byte[] content) {}
