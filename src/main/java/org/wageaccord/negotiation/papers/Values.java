package org.wageaccord.negotiation.papers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the values of a paper; what is null is left out and, where the edition requires it, refused by the print room. */
final class Values {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Values put(String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }

    Values putAll(Values more) {
        return putAll(more.map);
    }

    Values putAll(Map<String, Object> more) {
        map.putAll(more);
        return this;
    }

    Map<String, Object> map() {
        return map;
    }

    /** Rows with the one field {@code text}. */
    static List<Map<String, Object>> texts(Collection<String> lines) {
        return rows("text", lines);
    }

    /** Rows with the one field {@code name}. */
    static List<Map<String, Object>> names(Collection<String> names) {
        return rows("name", names);
    }

    private static List<Map<String, Object>> rows(String field, Collection<String> lines) {
        return lines.stream().map(line -> Map.<String, Object>of(field, line)).toList();
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }
}
