package org.wageaccord.bargaining;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.teams.Teams;

/** The door over a real database, with the table of the example. */
abstract class AtTheTable {

    @Autowired
    Teams teams;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @Autowired
    Table table;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void prepare() {
        table.prepare();
    }
}
