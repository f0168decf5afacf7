package org.wageaccord.documents.pdf;

import java.util.Map;

/**
 * What to print.
 *
 * @param template path of the template in {@code contract-templates/}, without suffix
 * @param titlePattern the title, with values in double brackets
 * @param values already checked
 * @param stamp what the platform itself prints on every page, or that of a preview
 */
public record PrintOrder(String template, String titlePattern, Map<String, Object> values, Stamp stamp) {}
