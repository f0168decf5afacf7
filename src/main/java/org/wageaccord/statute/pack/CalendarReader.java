package org.wageaccord.statute.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.wageaccord.statute.YearCalendar;
import org.wageaccord.statute.YearCalendar.Holiday;

/** Reads a yearly holiday notice written as YAML; what is wrong stops it with file and line. */
public final class CalendarReader {

    private CalendarReader() {}

    public static YearCalendar year(String file, String text) {
        PackNode root = PackNode.parse(file, text);
        root.only("year", "notice", "number", "issued", "trust", "holidays");
        List<PackNode> entries = root.list("holidays", "holiday");
        List<Holiday> holidays = new ArrayList<>();
        YearCalendar soFar = year(root, holidays);
        for (PackNode entry : entries) {
            holidays.add(holiday(entry));
            soFar = year(root, holidays);
            soFar.faults().stream().findFirst().ifPresent(fault -> {
                throw entry.fault("from", fault.english());
            });
        }
        return soFar;
    }

    private static YearCalendar year(PackNode root, List<Holiday> holidays) {
        return new YearCalendar(
                root.positive("year").intValue(),
                root.text("notice"),
                root.text("number"),
                root.date("issued"),
                PackReader.trust(root, root.text("trust")),
                List.copyOf(holidays));
    }

    private static Holiday holiday(PackNode node) {
        node.only("name", "from", "to", "make-up");
        List<LocalDate> makeUp = new ArrayList<>();
        for (String day : node.words("make-up")) {
            try {
                makeUp.add(LocalDate.parse(day));
            } catch (DateTimeParseException e) {
                throw node.fault("make-up", "make-up '" + day + "' is no day; written like 2026-02-28");
            }
        }
        return new Holiday(node.text("name"), node.date("from"), node.date("to"), makeUp);
    }
}
