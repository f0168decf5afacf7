package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** The whole house starts over a real PostgreSQL with every migration. */
@SpringBootTest
class StartTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<FilterRegistrationBean<?>> filters;

    @Test
    void theHouseStartsOverARealPostgreSqlAndTheEngineHasItsOwnSchema() {
        assertThat(jdbc.sql("show server_version_num").query(String.class).single())
                .startsWith("17");
        assertThat(jdbc.sql("select count(*) from pg_tables where schemaname = 'camunda' and tablename = 'act_ru_task'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void dueJobsAreFoundByAnIndex() {
        assertThat(jdbc.sql("select indexdef from pg_indexes where schemaname = 'camunda' and tablename = 'act_ru_job'")
                        .query(String.class)
                        .list())
                .anyMatch(index -> index.endsWith("(duedate_)"));
    }

    @Test
    void addressesOnPagesAreNotLookedUpAmongTheFilesOfTheClassPath() {
        assertThat(filters.orderedStream()
                        .filter(filter -> filter.getFilter() instanceof ResourceUrlEncodingFilter)
                        .filter(FilterRegistrationBean::isEnabled))
                .isEmpty();
        assertThat(filters.stream().map(FilterRegistrationBean::getFilter))
                .as("else Spring Boot registers one that is enabled")
                .anyMatch(ResourceUrlEncodingFilter.class::isInstance);
    }
}
