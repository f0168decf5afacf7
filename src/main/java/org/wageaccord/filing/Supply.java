package org.wageaccord.filing;

import org.jspecify.annotations.Nullable;

/**
 * How the enterprise supplies one thing that the office found missing: in words, with a file, or both.
 *
 * @param item the line of the office's list
 * @param file content of the file, null without one
 */
public record Supply(String item, String words, @Nullable String fileName, byte @Nullable [] file) {

    public boolean hasFile() {
        return file != null && file.length > 0;
    }
}
