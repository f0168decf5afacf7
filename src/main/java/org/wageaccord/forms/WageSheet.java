package org.wageaccord.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.WageColumns.Column;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/**
 * A wage table by grade as a sheet holds it, made ready for a form: columns found by their heads or, without heads, by their
 * place; merged cells filled from above; units and separators of thousands taken off; a raise in percent reckoned to whole
 * yuan, half up, a raise in yuan added. What was made of a cell is told in a note; what cannot be read stays as it was, to be
 * refused beside its field.
 *
 * @param notes what was made of the sheet, one for each thing
 */
public record WageSheet(List<Row> rows, List<Refusal> notes) {

    private static final int MOST_GRADES = 100;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern TOTAL = Pattern.compile("合计|总计|小计|平均|total|average", Pattern.CASE_INSENSITIVE);

    /** A grade as text; {@code before} is empty where the sheet holds one pay only. */
    public record Row(String grade, String posts, String headcount, String before, String after) {}

    public static Outcome<WageSheet> of(Sheet sheet) {
        WageSheet read = new WageSheet(new ArrayList<>(), new ArrayList<>());
        WageColumns columns = WageColumns.of(sheet);
        for (Sheet.Line line :
                sheet.rows().subList(columns.firstRow(), sheet.rows().size())) {
            read.take(line, columns);
        }
        if (read.rows.isEmpty()) {
            return Sheet.refused("refusal.sheet.noGrades");
        }
        return read.rows.size() > MOST_GRADES
                ? Outcome.refused(Refusal.of("sheet", "refusal.sheet.tooManyGrades", MOST_GRADES))
                : Outcome.done(new WageSheet(List.copyOf(read.rows), List.copyOf(read.notes)));
    }

    /**
     * The rows with both pays; where the sheet holds one pay only, what is paid today is what the rows of a form say.
     *
     * @param grade of a row of the form
     * @param paid today by a row of the form
     */
    public <T> List<Row> over(List<T> known, Function<T, @Nullable String> grade, Function<T, @Nullable String> paid) {
        return rows.stream()
                .map(row -> {
                    String after = row.after().isEmpty() ? row.before() : row.after();
                    String before = known.stream()
                            .filter(k -> row.grade().equals(grade.apply(k)))
                            .findFirst()
                            .map(paid)
                            .orElse(after);
                    return new Row(
                            row.grade(),
                            row.posts(),
                            row.headcount(),
                            row.before().isEmpty() ? before : row.before(),
                            after);
                })
                .toList();
    }

    private void take(Sheet.Line line, WageColumns columns) {
        String grade = columns.text(line, Column.GRADE).strip();
        String posts = columns.text(line, Column.POSTS).strip();
        if (TOTAL.matcher(grade + posts).find()) {
            notes.add(Refusal.of(null, "sheet.totalLeftOut", line.number()));
            return;
        }
        if (grade.isEmpty() && columns.has(Column.GRADE) && !rows.isEmpty()) {
            grade = rows.get(rows.size() - 1).grade();
            notes.add(Refusal.of(null, "sheet.gradeFromAbove", line.number(), grade));
        }
        String before = Numbers.withoutUnit(columns.text(line, Column.BEFORE));
        rows.add(new Row(
                grade.isEmpty() ? posts : grade,
                posts,
                Numbers.withoutUnit(columns.text(line, Column.HEADCOUNT)),
                before,
                after(line, columns, before)));
    }

    private String after(Sheet.Line line, WageColumns columns, String before) {
        String typed = columns.text(line, columns.has(Column.AFTER) ? Column.AFTER : Column.PAY);
        BigDecimal paid = Numbers.number(before).orElse(null);
        if (paid == null) {
            return Numbers.withoutUnit(typed);
        }
        return (typed.isBlank() ? raised(line, columns, paid) : reckoned(line, paid, Numbers.percent(typed)))
                .orElseGet(() -> Numbers.withoutUnit(typed));
    }

    /** By what stands in the column of raises: a percent where it says so or its head does, else yuan. */
    private Optional<String> raised(Sheet.Line line, WageColumns columns, BigDecimal paid) {
        String raise = columns.text(line, Column.RAISE);
        Optional<BigDecimal> number = Numbers.number(raise);
        if (number.isEmpty() || columns.raisesInPercent() && !Numbers.isYuan(raise)) {
            return reckoned(line, paid, Numbers.percent(raise).or(() -> number));
        }
        String sum = paid.add(number.get()).toPlainString();
        notes.add(Refusal.of(
                null, "sheet.reckonedYuan", line.number(), number.get().toPlainString(), sum));
        return Optional.of(sum);
    }

    private Optional<String> reckoned(Sheet.Line line, BigDecimal paid, Optional<BigDecimal> percent) {
        return percent.map(by -> {
            String raised = paid.multiply(HUNDRED.add(by))
                    .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                    .toPlainString();
            notes.add(Refusal.of(null, "sheet.reckoned", line.number(), by.toPlainString(), raised));
            return raised;
        });
    }
}
