package org.wageaccord.documents.template;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a template asks for.
 *
 * @param names of values that it cannot do without
 * @param shared names in the parts that papers share
 * @param fields of the rows of a value, for those values that are only gone through row by row
 * @param whole values that are handed on as they are, or whose rows are; of these nobody can tell which fields are used
 * @param refused expressions that do more than write values: those that name a class, make an object or reach a bean
 */
public record TemplateUse(
        Set<String> names,
        Set<String> shared,
        Map<String, Set<String>> fields,
        Set<String> whole,
        Set<String> refused) {

    TemplateUse() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    void value(String name) {
        names.add(name);
    }

    void field(String list, String field) {
        fields.computeIfAbsent(list, any -> new TreeSet<>()).add(field);
    }

    void whole(String list) {
        whole.add(list);
    }

    void refuse(String expression) {
        refused.add(expression);
    }

    /** The same use seen from a part that papers share: it writes values where a paper has them, and does without the others. */
    TemplateUse optional() {
        return new TemplateUse(shared, new TreeSet<>(), fields, whole, refused);
    }

    /** Whether the template writes the value, itself or in a part that papers share. */
    public boolean uses(String name) {
        return names.contains(name) || shared.contains(name);
    }

    /** Whether the template may be using the field of a row, as far as one can tell. */
    public boolean mayUse(String list, String field) {
        return whole.contains(list) || fields.getOrDefault(list, Set.of()).contains(field);
    }
}
