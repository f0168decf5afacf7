package org.wageaccord.kernel;

/** One clause as text: its key in the catalogue ({@code C15}), its title, its wording. */
public record Clause(String key, String title, String text) {}
