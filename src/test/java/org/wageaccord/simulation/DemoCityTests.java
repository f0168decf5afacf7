package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.wageaccord.ground.TestDatabases;

/** The city that a stranger meets at the first start. */
@SpringBootTest(properties = {"wage-accord.demo=true", "wage-accord.demo-city=true"})
@DirtiesContext
class DemoCityTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void itsCasesWaitAtEveryHumanStepOfTheMainLine() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jdbc.sql("select count(*) from simulation.city where ready_at is not null")
                                .query(Integer.class)
                                .single()
                        == 1);
        assertThat(openDuties())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("UserTask_ReplyToOffer", 2L),
                        Map.entry("UserTask_NameWorkersTeam", 1L),
                        Map.entry("UserTask_NameEnterpriseTeam", 1L),
                        Map.entry("UserTask_HandOverData", 2L),
                        Map.entry("UserTask_PutEnterprisePosition", 1L),
                        Map.entry("UserTask_AgreeDraftEnterprise", 1L),
                        Map.entry("UserTask_AgreeDraftWorkers", 1L),
                        Map.entry("UserTask_ConfirmMinutesEnterprise", 1L),
                        Map.entry("UserTask_ConfirmMinutesWorkers", 1L),
                        Map.entry("UserTask_CallCongress", 1L),
                        Map.entry("UserTask_CloseBallot", 1L),
                        Map.entry("UserTask_SignEnterprise", 1L),
                        Map.entry("UserTask_SignWorkers", 1L),
                        Map.entry("UserTask_FilePackage", 1L),
                        Map.entry("UserTask_ReviewByUnion", 1L),
                        Map.entry("UserTask_AcceptFiling", 1L),
                        Map.entry("UserTask_ReviewByBureau", 1L),
                        Map.entry("UserTask_PublishAgreement", 1L),
                        Map.entry("UserTask_VoteSector", 1L)));
        assertThat(jdbc.sql("select count(*) from negotiation.wage_case")
                        .query(Integer.class)
                        .single())
                .isEqualTo(17);
        assertThat(jdbc.sql("select count(*) from registry.seal_image")
                        .query(Integer.class)
                        .single())
                .as("four enterprises and their unions")
                .isEqualTo(8);
        assertThat(jdbc.sql("select count(*) from contract.signature_seal")
                        .query(Integer.class)
                        .single())
                .as("two of them have signed")
                .isEqualTo(4);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "select count(*) from documents.signatory_seal join documents.sealed using (paper)")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(4));
    }

    @Test
    void aCityThatWasCutOffIsBegunAnewUnlessSomebodyBuildsIt() throws Exception {
        DataSource fresh = new DriverManagerDataSource(TestDatabases.fresh(), "postgres", "");
        Flyway flyway = Flyway.configure()
                .dataSource(fresh)
                .schemas("simulation")
                .locations("classpath:db/migration/simulation")
                .load();
        UnfinishedCity city = new UnfinishedCity(fresh);
        city.migrate(flyway);
        JdbcClient there = JdbcClient.create(fresh);
        there.sql("insert into simulation.city (only_one) values (true)").update();

        try (var builder = fresh.getConnection();
                var statement = builder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + UnfinishedCity.LOCK + ")");
            city.migrate(flyway);
            assertThat(begun(there)).isEqualTo(1);
        }

        await().untilAsserted(() -> {
            city.migrate(flyway);
            assertThat(begun(there)).isZero();
        });

        there.sql("insert into simulation.city (only_one, ready_at) values (true, now())")
                .update();
        city.migrate(flyway);
        assertThat(begun(there)).isEqualTo(1);
    }

    private Map<String, Long> openDuties() {
        return jdbc.sql("select kind from negotiation.duty where closed_at is null").query(String.class).list().stream()
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }

    private static int begun(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from simulation.city")
                .query(Integer.class)
                .single();
    }
}
