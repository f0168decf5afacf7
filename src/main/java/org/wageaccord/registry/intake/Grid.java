package org.wageaccord.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.forms.Typed;

/** Cells as they come out of a file, row by row, within the limits of an import; blank rows count, but are not kept. */
final class Grid {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 400;

    private final List<Row> rows = new ArrayList<>();
    private boolean tooMany;

    void add(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() > MOST_ROWS) {
            tooMany = true;
            return;
        }
        rows.add(new Row(
                line, cells.stream().limit(MOST_COLUMNS).map(Grid::plain).toList()));
    }

    /** More rows than an import takes, the heading not counted. */
    boolean tooMany() {
        return tooMany;
    }

    /** The first row that is not blank. */
    List<String> header() {
        return rows.isEmpty() ? List.of() : rows.get(0).cells();
    }

    List<Row> body() {
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** A cell longer than any field may be is cut: it is refused as too long, but need not be kept whole. */
    private static String plain(String cell) {
        String stripped = Typed.text(cell);
        return stripped.length() > LONGEST_CELL ? stripped.substring(0, LONGEST_CELL) : stripped;
    }
}
