package org.wageaccord.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An edition of a kind of paper: its folder in {@code contract-templates/} with the template and these declarations.
 *
 * @param name folder name, e.g. {@code 2026}
 * @param title pattern of the title, with values in double brackets
 */
record Edition(PaperKind kind, String name, String title, List<Variable> variables) {

    /** Path of the template, relative to {@code contract-templates/}, without its suffix. */
    String template() {
        return folder() + "/paper";
    }

    /** The values with null for every declared value that is absent, as templates want them. */
    Map<String, Object> filled(Map<String, Object> values) {
        return filled(variables, values);
    }

    private static Map<String, Object> filled(List<Variable> declared, Map<String, ?> values) {
        Map<String, Object> filled = new HashMap<>();
        for (Variable variable : declared) {
            Object value = values.get(variable.name());
            filled.put(variable.name(), value instanceof List<?> rows ? rows(variable, rows) : value);
        }
        return filled;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Variable variable, List<?> rows) {
        return rows.stream()
                .map(row -> filled(variable.fields(), (Map<String, ?>) row))
                .toList();
    }

    String folder() {
        return kind.folder() + "/" + name;
    }
}
