package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.OlderAgreements;
import org.wageaccord.negotiation.Outages;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.performance.Finding;
import org.wageaccord.performance.Life;
import org.wageaccord.performance.LifeState;
import org.wageaccord.performance.MinimumWatch;
import org.wageaccord.performance.Performance;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.statute.MinimumWage;

/** Agreements in force where the rooms meet: older ones, outages, who reads what, and the pages that show it. */
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=102"
        })
@Import({ExampleCity.class, Travelled.class})
@Order(6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class LivesStoryTests {

    private static final Upload PAPER = new Upload("证明.pdf", "%PDF-1.7 证明".getBytes(StandardCharsets.UTF_8));
    private static final String CAUSE = "机房断电，二十点起无法登录，运维值班记录为证";

    @Autowired
    ExampleCity city;

    @Autowired
    Performance performance;

    @Autowired
    Terminations terminations;

    @Autowired
    OlderAgreements older;

    @Autowired
    Outages outages;

    @Autowired
    MinimumWatch watch;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    @Test
    @Order(1)
    void anAgreementPublishedBeforeThisRoomWasBuiltGetsItsLifeOnce() {
        published("e21", today().plusMonths(11));
        asIfTheRoomHadNotBeenBuilt();
        assertThat(performance.life(walk.number())).isEmpty();

        assertThat(older.begin()).isEqualTo(1);
        Life life = performance.life(walk.number()).orElseThrow();
        assertThat(life.state()).isEqualTo(LifeState.IN_FORCE);
        assertThat(walk.clock("T15").deadline().trigger()).isEqualTo(life.effective());
        assertThat(running()).hasSize(1);
        assertThat(older.begin()).as("a second start begins nothing").isZero();
        assertThat(running()).hasSize(1);
    }

    @Test
    @Order(2)
    void anOutageOnTheLastDayOfTheFilingOfATerminationKeepsItInTime() {
        published("e22", today().plusMonths(11));
        LocalDate day = today().plusDays(3);
        terminated(day);
        city.at(day.atTime(10, 0));
        walk.await("UserTask_FileTermination");
        LocalDate due = walk.clock("T17").deadline().due();
        assertThat(page("/cases/" + walk.number().slug() + "/published", walk.delegate(0))
                        .select("#terminations a"))
                .extracting(link -> link.attr("href"))
                .hasSize(2)
                .allSatisfy(file -> {
                    assertThat(response(file, walk.delegate(0)).getContentAsByteArray())
                            .isEqualTo(PAPER.content());
                    assertThat(response(file, stranger()).getStatus()).isEqualTo(404);
                });

        city.at(due.atTime(23, 0));
        UUID outage = does(city.unionReviewer(), () -> outages.report(at(due, 20), at(due, 22), CAUSE));
        does(city.bureauReviewer(), () -> outages.decide(outage, true, "值班记录属实，予以顺延"));
        LocalDate moved = walk.clock("T17").deadline().due();
        assertThat(moved).isAfter(due);
        city.at(moved.atTime(10, 0));
        does(walk.handler(), () -> terminations.file(walk.number(), "林晓敏 19900000236"));
        Termination.FilingLine filing =
                terminations.newest(walk.number()).orElseThrow().filing();
        assertThat(filing.dueOn()).isEqualTo(moved);
        assertThat(filing.isLate()).isFalse();
        assertThat(walk.clock("T17").state()).isEqualTo(CaseDeadline.State.MET);
    }

    @Test
    @Order(3)
    void theWatchListShowsWhatEndsSoonAndThePublishedPageWhatWasAdjusted() {
        published("e26", today().plusDays(45));
        Document list = page("/watch?tab=RENEWAL", city.unionReviewer());
        Life life = performance.life(walk.number()).orElseThrow();
        assertThat(list.select("table").text())
                .contains(life.enterpriseName(), walk.number().toString(), date(life.endsOn()));

        MinimumWage raised = new MinimumWage(life.lowestPay(), today(), new Citation("浙江省集体合同条例", "第五条"), "测试", "D");
        assertThat(watch.sweep(raised)).isPositive();
        walk.await("UserTask_AdjustGrades");
        String published = "/cases/" + walk.number().slug() + "/published";
        assertThat(page(published, walk.delegate(0)).getElementById("adjustments"))
                .isNull();
        String grade = grade();
        BigDecimal pay = raised.monthly().add(BigDecimal.TEN);
        does(
                walk.handler(),
                () -> performance.adjust(
                        walk.number(), new Finding.Entry(today(), List.of(new Finding.Raised(grade, null, pay)))));
        assertThat(page(published, walk.delegate(0))
                        .getElementById("adjustments")
                        .text())
                .contains(grade)
                .containsPattern(pay.toBigInteger().toString().replaceFirst("^(\\d)", "$1\\\\D?"));
    }

    // ---------------------------------------------------------------- parts

    private String grade() {
        return Acting.as(walk.handler(), () -> performance.desk(walk.number()))
                .orElseThrow()
                .affected()
                .get(0)
                .grade();
    }

    /** As a database is that was filled before. */
    private void asIfTheRoomHadNotBeenBuilt() {
        running().forEach(part -> runtime.deleteProcessInstance(part.getId(), "not built yet"));
        String number = walk.number().toString();
        jdbc.sql("delete from negotiation.deadline where case_number = ? and rule = 'T15'")
                .param(number)
                .update();
        jdbc.sql("delete from performance.life where case_number = ?")
                .param(number)
                .update();
    }

    private List<ProcessInstance> running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number().toString())
                .processDefinitionKey("performance")
                .list();
    }

    private void terminated(LocalDate day) {
        Lives.terminate(city, walk, terminations, day, PAPER);
    }

    private Actor stranger() {
        return city.one(org.wageaccord.access.Role.EL);
    }

    private void published(String key, LocalDate end) {
        walk = Lives.signed(city, key, end);
        Lives.publish(walk);
        until("the life has begun", () -> performance.life(walk.number()).isPresent());
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private static String date(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Show.BEIJING).toInstant();
    }

    private Document page(String address, Actor who) {
        MockHttpServletResponse response = response(address, who);
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(response.getStatus()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse response(String address, Actor who) {
        var web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        return Acting.as(who, () -> {
            try {
                return web.perform(get(address).with(user(who.name())).with(csrf()))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(address, e);
            }
        });
    }
}
