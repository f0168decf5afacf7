package org.wageaccord.supervision;

/** An attachment as kept; the media type was told from its content. */
public record StoredFile(String name, String mediaType, byte[] content) {}
