package org.wageaccord.ground;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plain values as JSON with two spaces a level. Written by hand because a command shall answer before a library for it is
 * loaded.
 */
public final class Json {

    private static final String STEP = "  ";
    private static final char FIRST_PRINTABLE = ' ';

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    public static String of(Object value) {
        Json json = new Json();
        json.value(value, "");
        return json.text.toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            open('{', '}', map.isEmpty(), indent, deeper -> {
                String comma = "";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text.append(comma).append(deeper);
                    string(String.valueOf(entry.getKey()));
                    text.append(": ");
                    value(entry.getValue(), deeper.substring(1));
                    comma = ",";
                }
            });
        } else if (value instanceof Collection<?> list) {
            open('[', ']', list.isEmpty(), indent, deeper -> {
                String comma = "";
                for (Object entry : list) {
                    text.append(comma).append(deeper);
                    value(entry, deeper.substring(1));
                    comma = ",";
                }
            });
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private interface Inside {
        void write(String newLine);
    }

    private void open(char open, char close, boolean empty, String indent, Inside inside) {
        text.append(open);
        if (!empty) {
            inside.write("\n" + indent + STEP);
            text.append('\n').append(indent);
        }
        text.append(close);
    }

    private void string(String value) {
        text.append('"');
        for (char sign : value.toCharArray()) {
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(sign < FIRST_PRINTABLE ? String.format("\\u%04x", (int) sign) : sign);
            }
        }
        text.append('"');
    }
}
