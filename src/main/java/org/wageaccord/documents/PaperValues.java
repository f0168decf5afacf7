package org.wageaccord.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.PlainText;

/**
 * The values of one paper, held against the declarations of its edition: nothing missing, nothing undeclared, nothing of
 * another type, no character that cannot be printed. Names the value that is wrong by its path, e.g. {@code grades[2].posts}.
 */
final class PaperValues {

    /** Answers the first character of a text that no face has, or null. */
    private final Function<String, @Nullable String> unprintable;

    PaperValues(Function<String, @Nullable String> unprintable) {
        this.unprintable = unprintable;
    }

    /** The values in order of name, texts tidied; absent optional values are absent. */
    Map<String, Object> complete(List<Variable> declared, Map<String, ?> given) {
        return complete("", declared, given);
    }

    private Map<String, Object> complete(String path, List<Variable> declared, Map<String, ?> given) {
        Map<String, Object> complete = new TreeMap<>();
        for (Variable variable : declared) {
            Object value = given.get(variable.name());
            if (isMissing(value)) {
                refuseIf(variable.required(), path, variable.name(), "is missing");
            } else {
                complete.put(variable.name(), checked(path + variable.name(), variable, value));
            }
        }
        List<String> names = declared.stream().map(Variable::name).toList();
        given.keySet().forEach(name -> refuseIf(!names.contains(name), path, name, "is not declared"));
        return complete;
    }

    private Object checked(String path, Variable variable, Object value) {
        refuseIf(
                !variable.type().accepts(value),
                path,
                "",
                "must be " + variable.type().javaName() + ", not "
                        + value.getClass().getSimpleName());
        return switch (variable.type()) {
            case TEXT -> text(path, variable, (String) value);
            case LIST -> rows(path, variable, (List<?>) value);
            default -> value;
        };
    }

    private String text(String path, Variable variable, String value) {
        String tidy = PlainText.tidy(value);
        Integer control = PlainText.control(tidy);
        refuseIf(control != null, path, "", "holds a control character " + PlainText.name(control));
        String missing = unprintable.apply(tidy);
        refuseIf(missing != null, path, "", "holds a character that no face has: " + missing);
        refuseIf(tidy.isBlank(), path, "", "is missing");
        boolean allowed = variable.options().isEmpty() || variable.options().contains(tidy);
        refuseIf(!allowed, path, "", "must be one of " + variable.options());
        return tidy;
    }

    private List<Map<String, Object>> rows(String path, Variable variable, List<?> rows) {
        List<Map<String, Object>> complete = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String at = path + "[" + i + "]";
            Object row = rows.get(i);
            refuseIf(!(row instanceof Map), at, "", "must be a Map of fields");
            complete.add(complete(at + ".", variable.fields(), fields((Map<?, ?>) row)));
        }
        return complete;
    }

    private static Map<String, Object> fields(Map<?, ?> row) {
        Map<String, Object> fields = new TreeMap<>();
        row.forEach((name, value) -> {
            if (value != null) {
                fields.put(String.valueOf(name), value);
            }
        });
        return fields;
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    private static void refuseIf(boolean wrong, String path, String name, String why) {
        if (wrong) {
            throw new IncompletePaper(path + name + " " + why);
        }
    }
}
