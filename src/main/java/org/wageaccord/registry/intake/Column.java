package org.wageaccord.registry.intake;

/**
 * A column of a file.
 *
 * @param field property of the entry it fills
 * @param header its heading in the file, always Chinese: it is part of the format
 * @param required whether the file must have it
 */
public record Column(String field, String header, boolean required) {

    static Column required(String field, String header) {
        return new Column(field, header, true);
    }

    static Column optional(String field, String header) {
        return new Column(field, header, false);
    }
}
