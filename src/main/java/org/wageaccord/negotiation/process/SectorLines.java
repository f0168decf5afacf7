package org.wageaccord.negotiation.process;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.sector.SectorOffered;

/** Keeps the few words by which an inbox shows talks of a sector. */
@Component
class SectorLines {

    private static final int BEFORE_THE_ENGINE = 100;

    private final JdbcClient jdbc;

    SectorLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(BEFORE_THE_ENGINE)
    void offered(SectorOffered fact) {
        jdbc.sql("insert into negotiation.sector_line (number, name, place_name, year) values (?, ?, ?, ?)")
                .params(fact.caseNumber().toString(), fact.unit(), fact.place(), fact.year())
                .update();
    }
}
