package org.wageaccord.registry.intake;

import java.util.List;

/** Where the columns of a kind stand in a file. */
record Headings(List<Integer> places, List<String> unknown) {

    private static final int ABSENT = -1;

    static Headings of(SheetKind kind, List<String> header) {
        List<String> known = kind.columns().stream().map(Column::header).toList();
        return new Headings(
                known.stream().map(header::indexOf).toList(),
                header.stream()
                        .filter(text -> !text.isEmpty() && !known.contains(text))
                        .toList());
    }

    /** The rows with their cells in the order of the kind's columns. */
    List<Row> arrange(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(
                        row.line(),
                        places.stream().map(place -> cell(row, place)).toList()))
                .toList();
    }

    private static String cell(Row row, int place) {
        return place == ABSENT || place >= row.cells().size() ? "" : row.cells().get(place);
    }
}
