package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole house starts over a real PostgreSQL with every migration. */
@SpringBootTest
class StartTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHouseStartsOverARealPostgreSqlAndTheEngineHasItsOwnSchema() {
        assertThat(jdbc.sql("show server_version_num").query(String.class).single())
                .startsWith("17");
        assertThat(jdbc.sql("select count(*) from pg_tables where schemaname = 'camunda' and tablename = 'act_ru_task'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
