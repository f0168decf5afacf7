package org.wageaccord.registry;

/** The file that entries came from: its name and its SHA-256. */
public record FileMark(String name, String digest) {}
