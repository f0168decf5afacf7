package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.ground.TestDatabases;

/** The city that a stranger meets at the first start. */
@SpringBootTest(properties = {"wage-accord.demo=true", "wage-accord.demo-city=true"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
class DemoCityTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Test
    void itsCasesWaitAtEveryHumanStepOfTheMainLine() throws Exception {
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
                .isEqualTo(18);
        strangerReadsAnOpenedAgreement();
        oneCaseEndedWithItsArchive();
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

    /** From the sign-in page to the list, and on to the edition, without an account. */
    private void strangerReadsAnOpenedAgreement() throws Exception {
        assertThat(page("/sign-in").select("a[href=/agreements/open]")).hasSize(1);
        assertThat(page("/papers/verify").select("a[href=/agreements/open]")).hasSize(1);
        String edition = page("/agreements/open").select("#editions a").first().attr("href");
        Document open = page(edition);
        assertThat(open.select("#parties").text()).contains("永康示例锁具有限公司");
        assertThat(open.select("#standing").text()).contains("有效");
        assertThat(open.select("#text h4")).hasSizeGreaterThan(3);
        assertThat(open.select("#text").text()).contains("【略】");
    }

    private void oneCaseEndedWithItsArchive() {
        assertThat(jdbc.sql("""
                        select c.stage from negotiation.wage_case c join archive.archive p on p.case_number = c.number""").query(String.class).list()).containsExactly("CLOSED_NO_AGREEMENT");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
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
