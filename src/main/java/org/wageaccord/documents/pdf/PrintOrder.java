package org.wageaccord.documents.pdf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to print.
 *
 * @param template path of the template in {@code contract-templates/}, without suffix
 * @param titlePattern the title, with values in double brackets
 * @param values already checked
 * @param stamp what the platform itself prints on every page, or that of a preview
 * @param enclosed a file to put inside, or null
 */
public record PrintOrder(
        String template,
        String titlePattern,
        Map<String, Object> values,
        Stamp stamp,
        @Nullable Enclosed enclosed) {

    public PrintOrder(String template, String titlePattern, Map<String, Object> values, Stamp stamp) {
        this(template, titlePattern, values, stamp, null);
    }
}
