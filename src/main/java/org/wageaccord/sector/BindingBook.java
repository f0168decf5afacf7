package org.wageaccord.sector;

import java.time.LocalDate;
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

    /** The agreement binds this enterprise, too, from that day. */
    void join(CaseNumber number, Bound enterprise, LocalDate since) {
        jdbc.sql("insert into sector.bound (number, enterprise, enterprise_name, since) values (?, ?, ?, ?)")
                .params(number.toString(), enterprise.enterprise().value(), enterprise.name(), since)
                .update();
    }
}
