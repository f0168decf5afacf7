package org.wageaccord.caucus;

/** A file of the room, opened. */
public record RoomFile(String name, String mediaType, byte[] content) {}
