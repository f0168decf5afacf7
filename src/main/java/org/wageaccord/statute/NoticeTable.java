package org.wageaccord.statute;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.YearCalendar.Holiday;

/** The days of a holiday notice as CSV, one day a line: {@code 2027-01-01,放假,元旦}. Every wrong line is told. */
final class NoticeTable {

    private static final String FIELD = "table";
    private static final int COLUMNS = 3;
    private static final int LONGEST = 20_000;
    private static final Set<String> OFF = Set.of("放假", "off");
    private static final Set<String> WORK = Set.of("上班", "work");

    private final List<Refusal> refusals;
    private final Map<String, Days> holidays = new LinkedHashMap<>();

    private NoticeTable(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /** The days of one holiday. */
    private record Days(Set<LocalDate> off, Set<LocalDate> work) {}

    static List<Holiday> read(String csv, List<Refusal> refusals) {
        NoticeTable table = new NoticeTable(refusals);
        if (csv.isBlank() || csv.length() > LONGEST) {
            refusals.add(Refusal.of(FIELD, "refusal.statute.tableMissing", LONGEST));
            return List.of();
        }
        try (CSVParser lines = CSVParser.parse(
                new StringReader(csv.replace("\uFEFF", "")),
                CSVFormat.DEFAULT
                        .builder()
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get())) {
            lines.forEach(table::line);
        } catch (IOException | java.io.UncheckedIOException e) {
            refusals.add(Refusal.of(FIELD, "refusal.statute.tableUnreadable"));
        }
        return table.holidays();
    }

    private void line(CSVRecord line) {
        String number = Long.toString(line.getRecordNumber());
        LocalDate day = line.size() == COLUMNS ? day(line.get(0)) : null;
        boolean heading = line.getRecordNumber() == 1 && day == null && line.size() == COLUMNS;
        if (heading) {
            return;
        }
        boolean off = line.size() == COLUMNS && OFF.contains(line.get(1));
        boolean work = line.size() == COLUMNS && WORK.contains(line.get(1));
        if (day == null || !off && !work || line.get(2).isBlank()) {
            refusals.add(Refusal.of(FIELD, "refusal.statute.lineWrong", number, String.join(",", line.values())));
            return;
        }
        Days days = holidays.computeIfAbsent(line.get(2), name -> new Days(new TreeSet<>(), new TreeSet<>()));
        if (!(off ? days.off() : days.work()).add(day)) {
            refusals.add(Refusal.of(FIELD, "refusal.statute.dayTwice", number, day));
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Days off that follow each other are one span; a holiday with a gap becomes several of its name. */
    private List<Holiday> holidays() {
        List<Holiday> found = new ArrayList<>();
        holidays.forEach((name, days) -> {
            List<LocalDate> makeUp = List.copyOf(days.work());
            LocalDate from = null;
            LocalDate to = null;
            for (LocalDate day : days.off()) {
                if (to != null && !day.equals(to.plusDays(1))) {
                    found.add(new Holiday(name, from, to, makeUp));
                    makeUp = List.of();
                    from = null;
                }
                from = from == null ? day : from;
                to = day;
            }
            if (from == null || to == null) {
                refusals.add(Refusal.of(FIELD, "refusal.statute.workWithoutHoliday", name));
            } else {
                found.add(new Holiday(name, from, to, makeUp));
            }
        });
        return found;
    }
}
