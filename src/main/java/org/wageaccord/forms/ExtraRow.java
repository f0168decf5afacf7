package org.wageaccord.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.SkillAllowance.Extra;
import org.wageaccord.kernel.SkillAllowance.Kind;
import org.wageaccord.kernel.SkillAllowance.Unit;

/** One of the X of "1+X" as it is typed; the paths are those of the terms. */
public record ExtraRow(
        @Nullable String kind,
        @Nullable String item,
        @Nullable String unit,
        @Nullable String before,
        @Nullable String after,
        @Nullable String condition) {

    public static final ExtraRow EMPTY = new ExtraRow(Kind.EDUCATION.name(), "", Unit.ONCE.name(), "0", "", "");

    public static List<ExtraRow> of(List<Extra> extras) {
        return of(extras, extra -> Rows.plain(extra.before()));
    }

    /** What was agreed last is what is paid today. */
    public static List<ExtraRow> asToday(List<Extra> extras) {
        return of(extras, extra -> Rows.plain(extra.after()));
    }

    private static List<ExtraRow> of(List<Extra> extras, Function<Extra, String> today) {
        return extras.stream()
                .map(x -> new ExtraRow(
                        x.kind().name(),
                        x.item(),
                        x.unit().name(),
                        today.apply(x),
                        Rows.plain(x.after()),
                        x.condition()))
                .toList();
    }

    public static List<Extra> read(List<ExtraRow> rows, Typed read) {
        return Rows.read(
                rows,
                (at, row) -> row.paying(
                        read.amount("extras" + at + "before", row.before()),
                        read.amount("extras" + at + "after", row.after())));
    }

    /** Its words with amounts that were read. */
    public Extra paying(BigDecimal today, BigDecimal agreed) {
        return new Extra(
                chosen(Kind.values(), kind, Kind.OTHER),
                Typed.text(item),
                chosen(Unit.values(), unit, Unit.ONCE),
                today,
                agreed,
                Typed.text(condition));
    }

    private static <E extends Enum<E>> E chosen(E[] all, @Nullable String name, E otherwise) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }
}
