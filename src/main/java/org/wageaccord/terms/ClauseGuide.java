package org.wageaccord.terms;

/**
 * A clause in plain words, for who has never bargained.
 *
 * @param key of the catalogue, or of a figure as in {@link TermsClauses}
 * @param plain what it means
 * @param example how it may look
 * @param watch what goes wrong most
 * @param article the law it rests on
 */
public record ClauseGuide(String key, String plain, String example, String watch, String article) {}
