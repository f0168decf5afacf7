package org.wageaccord.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of a table in a form: one more, one less, and read with the path of each. */
public final class Rows {

    private Rows() {}

    /** Reads one row as it was typed; {@code at} is its place in the path of its fields, {@code [2].}. */
    public interface Reader<T, R> {
        R read(String at, T typed);
    }

    public static <T, R> List<R> read(List<T> rows, Reader<T, R> row) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row.read("[" + i + "].", rows.get(i)))
                .toList();
    }

    public static <T> List<T> added(List<T> rows, T row) {
        List<T> more = new ArrayList<>(rows);
        more.add(row);
        return more;
    }

    /** Without the row of this place; as it was where there is none. */
    public static <T> List<T> without(List<T> rows, int row) {
        List<T> less = new ArrayList<>(rows);
        if (row >= 0 && row < less.size()) {
            less.remove(row);
        }
        return less;
    }

    /** An amount as it is put into a field: no exponent, no zeros behind the point. */
    public static String plain(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
