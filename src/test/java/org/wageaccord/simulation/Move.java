package org.wageaccord.simulation;

import java.util.function.Supplier;

/**
 * Something that can be tried now.
 *
 * @param act answers null when it was done, else why it was refused
 */
record Move(String name, Supplier<String> act) {}
