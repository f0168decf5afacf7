package org.wageaccord.dataroom;

public record DataFile(String name, String mediaType, byte[] content) {}
