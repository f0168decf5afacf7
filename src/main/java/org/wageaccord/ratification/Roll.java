package org.wageaccord.ratification;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.registry.Person;

/** The roll of a congress: its delegates as frozen at the call, who is there, who has voted; never when. */
@Repository
class Roll {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Roll(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void freeze(UUID congress, List<Person> delegates) {
        List<Object[]> rows = delegates.stream()
                .map(d -> new Object[] {
                    congress, d.id(), d.account() == null ? null : d.account().value(), d.name()
                })
                .toList();
        batch.batchUpdate(
                "insert into ratification.roll_entry (congress, person, account, name) values (?, ?, ?, ?)", rows);
    }

    Standing standing(UUID congress, ActorId account) {
        return jdbc.sql("select checked_in, voted from ratification.roll_entry where congress = ? and account = ?")
                .params(congress, account.value())
                .query((row, n) -> Standing.of(row.getBoolean(1), row.getBoolean(2)))
                .optional()
                .orElse(Standing.NOT_ON_ROLL);
    }

    void checkIn(UUID congress, ActorId account) {
        jdbc.sql("update ratification.roll_entry set checked_in = true"
                        + " where congress = ? and account = ? and not checked_in")
                .params(congress, account.value())
                .update();
    }

    /**
     * Marks the delegate as having voted; false if the mark was there already. The condition is part of the update, so of
     * two casts at the same moment the second waits for the first and then finds nothing to mark.
     */
    boolean markVoted(UUID congress, ActorId account) {
        return jdbc.sql("update ratification.roll_entry set voted = true"
                                + " where congress = ? and account = ? and checked_in and not voted")
                        .params(congress, account.value())
                        .update()
                == 1;
    }

    Attendance attendance(UUID congress) {
        return jdbc.sql("select count(*) filter (where checked_in), count(*) filter (where voted)"
                        + " from ratification.roll_entry where congress = ?")
                .param(congress)
                .query((row, n) -> new Attendance(row.getInt(1), row.getInt(2)))
                .single();
    }

    List<CongressView.RollLine> lines(UUID congress) {
        return jdbc.sql("select name, checked_in, account is not null from ratification.roll_entry"
                        + " where congress = ? order by name collate \"zh-x-icu\"")
                .param(congress)
                .query((row, n) -> new CongressView.RollLine(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .list();
    }

    List<ActorId> accounts(UUID congress) {
        return jdbc.sql("select account from ratification.roll_entry where congress = ? and account is not null")
                .param(congress)
                .query((row, n) -> new ActorId(row.getObject(1, UUID.class)))
                .list();
    }

    /** How many are there and how many have voted. */
    record Attendance(int present, int voted) {}
}
