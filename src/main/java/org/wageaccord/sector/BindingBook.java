package org.wageaccord.sector;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;

/** How one enterprise stands to one agreement. */
@Repository
class BindingBook {

    private final JdbcClient jdbc;

    BindingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param first whether the agreement bound it from the beginning
     * @param joined whether it joined later by the vote of its own congress
     * @param released whether a change or a termination released it
     */
    record Standing(boolean first, boolean joined, boolean released) {}

    Standing of(CaseNumber number, PartyId enterprise) {
        return jdbc.sql("""
                select exists (select 1 from sector.bound where number = :number and enterprise = :enterprise and since is null),
                    exists (select 1 from sector.bound where number = :number and enterprise = :enterprise
                        and since is not null),
                    exists (select 1 from sector.released where number = :number and enterprise = :enterprise)""")
                .param("number", number.toString())
                .param("enterprise", enterprise.value())
                .query((row, n) -> new Standing(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .single();
    }

    /**
     * @param since the day from which it is bound; null for the beginning
     * @param until the last day, where a change or a termination released it
     */
    record Line(
            PartyId enterprise,
            String name,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** All that the agreement bound by a list of its own, by name; whom the law binds as a member is not on it. */
    List<Line> all(CaseNumber number) {
        return jdbc.sql("""
                select b.enterprise, b.enterprise_name, b.since, r.last_day from sector.bound b
                left join sector.released r on r.number = b.number and r.enterprise = b.enterprise
                where b.number = ? order by b.enterprise_name, b.enterprise""")
                .param(number.toString())
                .query((row, n) -> new Line(
                        new PartyId(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /** The agreement binds this enterprise, too, from that day. */
    void join(CaseNumber number, Bound enterprise, LocalDate since) {
        jdbc.sql("insert into sector.bound (number, enterprise, enterprise_name, since) values (?, ?, ?, ?)")
                .params(number.toString(), enterprise.enterprise().value(), enterprise.name(), since)
                .update();
    }
}
