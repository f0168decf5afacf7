package org.wageaccord.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.kernel.Outcome;

/** The rows of a CSV file for other rooms, the heading first; read as every import is. */
public final class CsvRows {

    private CsvRows() {}

    /** Blank rows are left out; the others keep their numbers. */
    public static Outcome<List<Row>> read(byte[] content) {
        Outcome<Grid> read = CsvFile.read(content);
        if (!read.isDone()) {
            return Outcome.refused(read.refusals());
        }
        Grid grid = read.orElseThrow();
        List<Row> rows = new ArrayList<>();
        if (!grid.header().isEmpty()) {
            rows.add(new Row(1, grid.header()));
            rows.addAll(grid.body());
        }
        return Outcome.done(rows);
    }
}
