package org.wageaccord.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which column of a sheet holds what: by its head, or by its place where there are no heads. */
final class WageColumns {

    /** In the order in which a head is tried: 现行岗位工资 is what is paid before, not a post. */
    enum Column {
        RAISE("涨幅|上调(?!后)|增幅|幅度|raise|%"),
        AFTER("提出|调整后|上调后|拟|新|after|new"),
        BEFORE("现|原|上期|目前|before|current"),
        HEADCOUNT("人数|员工数|headcount|number"),
        GRADE("等级|岗级|级别|职级|^级$|grade|level"),
        PAY("工资|标准|薪|pay|wage"),
        POSTS("岗位|工种|职务|post|job");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head);
        }
    }

    /** A title may stand above the heads. */
    private static final int HEADS_WITHIN = 5;

    private static final Pattern PERCENT = Pattern.compile("[%幅率]");
    private static final Pattern YUAN = Pattern.compile("元|金额|额");

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int firstRow;
    private boolean raisesInPercent;

    private WageColumns(int firstRow) {
        this.firstRow = firstRow;
    }

    static WageColumns of(Sheet sheet) {
        for (int i = 0; i < Math.min(HEADS_WITHIN, sheet.rows().size()); i++) {
            WageColumns columns = byHeads(sheet.rows().get(i), i + 1);
            if (columns.isTable()) {
                return columns;
            }
        }
        return byPlace(sheet.rows().get(0).cells());
    }

    private static WageColumns byHeads(Sheet.Line heads, int firstRow) {
        WageColumns columns = new WageColumns(firstRow);
        for (int i = 0; i < heads.cells().size(); i++) {
            String head = Numbers.plain(heads.cells().get(i)).toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (!Numbers.isNumber(head)
                        && !columns.has(column)
                        && column.head.matcher(head).find()) {
                    columns.places.put(column, i);
                    columns.raisesInPercent |= column == Column.RAISE && isPercent(head);
                    break;
                }
            }
        }
        return columns;
    }

    private static boolean isPercent(String head) {
        return PERCENT.matcher(head).find() && !YUAN.matcher(head).find();
    }

    /** Grade, posts, headcount, pay before, pay after - or fewer: the first is the grade, the last the pay. */
    private static WageColumns byPlace(List<String> cells) {
        WageColumns columns = new WageColumns(0);
        columns.places.put(Column.GRADE, 0);
        int next = 1;
        if (cells.size() > 2 && !Numbers.isNumber(Numbers.plain(cells.get(next)))) {
            columns.places.put(Column.POSTS, next++);
        }
        if (cells.size() - next > 1) {
            columns.places.put(Column.HEADCOUNT, next++);
        }
        if (cells.size() - next > 1) {
            columns.places.put(Column.BEFORE, next++);
        }
        if (next < cells.size()) {
            columns.places.put(Column.AFTER, next);
        }
        return columns;
    }

    /** A grade or a post, and a pay. */
    private boolean isTable() {
        return (has(Column.GRADE) || has(Column.POSTS)) && (has(Column.PAY) || has(Column.AFTER) || has(Column.BEFORE));
    }

    /** Index of the first row below the heads. */
    int firstRow() {
        return firstRow;
    }

    /** Whether a bare number in the column of raises is a percent, by its head; otherwise it is yuan. */
    boolean raisesInPercent() {
        return raisesInPercent;
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    String text(Sheet.Line line, Column column) {
        return line.cell(places.getOrDefault(column, -1));
    }
}
