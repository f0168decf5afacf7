package org.wageaccord.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The types a paper's variable may have; each names the one Java type a caller hands in. */
enum VariableType {
    TEXT(String.class),
    DATE(LocalDate.class),
    /** A moment; printed in Beijing time. */
    TIME(Instant.class),
    INTEGER(Integer.class),
    /** Yuan. */
    MONEY(BigDecimal.class),
    PERCENT(BigDecimal.class),
    DECIMAL(BigDecimal.class),
    BOOLEAN(Boolean.class),
    /** Rows, each a map of the declared fields. */
    LIST(List.class);

    private final Class<?> java;

    VariableType(Class<?> java) {
        this.java = java;
    }

    static VariableType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean accepts(Object value) {
        return java.isInstance(value);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String javaName() {
        return java.getSimpleName();
    }
}
