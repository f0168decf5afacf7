package org.wageaccord.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet as they stream by; cells left out in a row are blank. */
final class SheetCells implements SheetContentsHandler {

    private static final int FARTHEST_COLUMN = 200;

    private final Grid grid = new Grid();
    private List<String> cells = new ArrayList<>();

    Grid grid() {
        return grid;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column > FARTHEST_COLUMN) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(shown == null ? "" : shown);
    }

    @Override
    public void endRow(int row) {
        grid.add(row + 1, cells);
    }
}
