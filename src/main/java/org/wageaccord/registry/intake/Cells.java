package org.wageaccord.registry.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Gender;

/** Reads the cells of one row as the types of an entry, and keeps what could not be read. */
final class Cells {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");

    private final SheetKind kind;
    private final Row row;
    private final List<Refusal> faults = new ArrayList<>();

    Cells(SheetKind kind, Row row) {
        this.kind = kind;
        this.row = row;
    }

    /** What could not be read, and of what the register says only that about the fields that could be read. */
    List<Refusal> and(List<Refusal> refusals) {
        Set<@Nullable String> unread = faults.stream().map(Refusal::field).collect(Collectors.toSet());
        List<Refusal> all = new ArrayList<>(faults);
        refusals.stream()
                .filter(refusal -> !unread.contains(refusal.field()))
                .filter(refusal -> !("women".equals(refusal.field()) && unread.contains("headcount")))
                .forEach(all::add);
        return List.copyOf(all);
    }

    String text(String field) {
        for (int i = 0; i < kind.columns().size(); i++) {
            if (kind.columns().get(i).field().equals(field)) {
                return row.cells().get(i);
            }
        }
        throw new IllegalArgumentException(field);
    }

    int count(String field) {
        String typed = text(field);
        if (COUNT.matcher(typed).matches()) {
            return Integer.parseInt(typed);
        }
        faults.add(
                typed.isEmpty()
                        ? Refusal.of(field, "refusal.registry.missing." + field)
                        : Refusal.of(field, "refusal.registry.notACount", typed));
        return 0;
    }

    boolean flag(String field) {
        return switch (text(field)) {
            case "是", "TRUE", "true" -> true;
            case "否", "FALSE", "false" -> false;
            case "" -> {
                if (isRequired(field)) {
                    faults.add(Refusal.of(field, "refusal.registry.missing." + field));
                }
                yield false;
            }
            default -> {
                faults.add(Refusal.of(field, "refusal.registry.notYesOrNo", text(field)));
                yield false;
            }
        };
    }

    Gender gender(String field) {
        return switch (text(field)) {
            case "男" -> Gender.MALE;
            case "女" -> Gender.FEMALE;
            default -> {
                faults.add(Refusal.of(field, "refusal.registry.notAGender", text(field)));
                yield Gender.MALE;
            }
        };
    }

    @Nullable
    LocalDate day(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher parts = DAY.matcher(typed);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        } catch (DateTimeException noSuchDay) {
            faults.add(Refusal.of(field, "refusal.registry.notADay", typed));
            return null;
        }
        faults.add(Refusal.of(field, "refusal.registry.notADay", typed));
        return null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private boolean isRequired(String field) {
        return kind.columns().stream().anyMatch(column -> column.field().equals(field) && column.required());
    }
}
