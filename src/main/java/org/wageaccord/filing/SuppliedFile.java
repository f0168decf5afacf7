package org.wageaccord.filing;

/** A file supplied with a filing. */
public record SuppliedFile(String name, String mediaType, byte[] content) {}
