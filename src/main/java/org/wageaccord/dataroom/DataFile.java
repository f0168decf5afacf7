package org.wageaccord.dataroom;

/** The file of an answer; {@code version} and {@code state} are those of the answer. */
public record DataFile(String name, String mediaType, byte[] content, int version, DataAnswer.State state) {}
