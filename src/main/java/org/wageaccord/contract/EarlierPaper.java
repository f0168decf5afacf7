package org.wageaccord.contract;

/** The file of a signed paper to be handed out. */
@SuppressWarnings("ArrayRecordComponent") // passed straight on, never compared
public record EarlierPaper(String name, String mediaType, byte[] content) {}
