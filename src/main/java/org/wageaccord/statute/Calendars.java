package org.wageaccord.statute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The holiday notices: those of the files, and over them those that an administrator loaded, which the database keeps for
 * all nodes. The database is asked at most once a second.
 */
@Component
class Calendars implements Supplier<WorkingCalendar> {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Shelf shelf;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final AtomicReference<@Nullable Reading> newest = new AtomicReference<>();

    Calendars(Shelf shelf, JdbcClient jdbc, ObjectMapper json) {
        this.shelf = shelf;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param number of the newest notice that the database kept then */
    private record Reading(long number, WorkingCalendar calendar, long nanos) {}

    @Override
    public WorkingCalendar get() {
        Reading known = newest.get();
        if (known != null && System.nanoTime() - known.nanos() < FRESH_NANOS) {
            return known.calendar();
        }
        long number = jdbc.sql("select coalesce(max(number), 0) from statute.holiday_notice")
                .query(Long.class)
                .single();
        WorkingCalendar calendar = known != null && known.number() == number ? known.calendar() : read();
        newest.set(new Reading(number, calendar, System.nanoTime()));
        return calendar;
    }

    /** Before everybody else who hears of it: they ask the calendar. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void loaded(CalendarLoaded news) {
        newest.set(null);
    }

    /** Keeps a notice; an earlier one of the same year stays and does not count any more. */
    void keep(YearCalendar notice) {
        jdbc.sql("insert into statute.holiday_notice (year, notice) values (:year, :notice::jsonb)")
                .param("year", notice.year())
                .param("notice", write(notice))
                .update();
    }

    private WorkingCalendar read() {
        Map<Integer, YearCalendar> years = new TreeMap<>();
        shelf.calendars().forEach(year -> years.put(year.year(), year));
        List<String> kept = jdbc.sql(
                        "select distinct on (year) notice from statute.holiday_notice order by year, number desc")
                .query(String.class)
                .list();
        kept.stream().map(this::parse).forEach(year -> years.put(year.year(), year));
        return new WorkingCalendar(years.values());
    }

    private String write(YearCalendar notice) {
        try {
            return json.writeValueAsString(notice);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write a holiday notice", e);
        }
    }

    private YearCalendar parse(String notice) {
        try {
            return json.readValue(notice, YearCalendar.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a kept holiday notice", e);
        }
    }
}
