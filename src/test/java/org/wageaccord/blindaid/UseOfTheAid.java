package org.wageaccord.blindaid;

import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Table;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Side;

/** How the aid is used in tests: proposed by the workers, agreed to by the enterprise. */
abstract class UseOfTheAid {

    @Autowired
    BlindAid aid;

    @Autowired
    Table table;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    UUID agreed(CaseNumber c, String clause, Meet meet, @Nullable String line) {
        UUID id = as(CHEN, () -> aid.propose(c, Side.WORKERS, entry(clause, meet, line)))
                .orElseThrow();
        as(YING, () -> aid.answer(c, Side.ENTERPRISE, id, true)).orElseThrow();
        return id;
    }

    static Aid.Entry entry(String clause, @Nullable Meet meet, @Nullable String line) {
        return new Aid.Entry(clause, meet, line == null ? null : new BigDecimal(line));
    }

    Outcome<Void> limit(CaseNumber c, Side side, UUID id, String limit) {
        return as(Table.chief(side), () -> aid.limit(c, side, id, new BigDecimal(limit)));
    }

    Aid one(CaseNumber c, Actor who) {
        return as(who, () -> aid.page(c)).orElseThrow().aids().get(0);
    }

    long rows(String waiting, UUID id) {
        return jdbc.sql("select count(*) from blindaid." + waiting + " where proposal = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    static <T> T as(Actor who, java.util.function.Supplier<T> act) {
        return Acting.as(who, act);
    }
}
