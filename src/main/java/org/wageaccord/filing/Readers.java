package org.wageaccord.filing;

/**
 * Who has read the published text.
 *
 * @param count accounts that said so
 * @param canSay the current actor is a worker of the enterprise and has not said so yet
 * @param said the current actor has said so
 */
public record Readers(int count, boolean canSay, boolean said) {}
