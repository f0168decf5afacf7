package org.wageaccord.bargaining;

public record DataFile(String name, String mediaType, byte[] content) {}
