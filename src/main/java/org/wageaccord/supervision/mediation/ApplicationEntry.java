package org.wageaccord.supervision.mediation;

/**
 * An application for mediation (协调处理申请), or what moves the bureau to act on its own.
 *
 * @param issues what the sides could not agree on
 * @param claims what is asked for
 * @param facts facts and reasons
 * @param contact who can be asked, with phone
 */
public record ApplicationEntry(String issues, String claims, String facts, String contact) {}
