package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Sectors;
import org.wageaccord.sector.Step;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.statute.CalendarDesk;
import org.wageaccord.statute.CalendarEntry;
import org.wageaccord.statute.Statute;

/**
 * At the end of 2026 the holiday notice of 2027 is not published: no term of a sector ends on a guessed day. Once it is
 * loaded, an offer that is not answered in ten working days is reminded of and overdue (条例 第七条), and fifteen days of
 * silence put a filed agreement in force (第三十四条).
 */
@SpringBootTest(
        properties = {
            "wage-accord.demo=true",
            "wage-accord.demo-city=false",
            "camunda.bpm.job-execution.wait-time-in-millis=50",
            "camunda.bpm.job-execution.max-wait=102"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ExampleCity.class, Sectoring.class, Travelled.class})
@DirtiesContext
class SectorTimersTests {

    private static final Actor ADMINISTRATOR = new Actor(new ActorId(UUID.randomUUID()), "管理员", "SA");

    @Autowired
    ExampleCity city;

    @Autowired
    Sectoring sector;

    @Autowired
    Sectors sectors;

    @Autowired
    Duties duties;

    @Autowired
    SectorTimers timers;

    @Autowired
    CalendarDesk desk;

    @Autowired
    Statute statute;

    @Autowired
    Travelled travelled;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MockMvc web;

    @Test
    void termsThatAwaitTheNoticeGetTheirDayWithItAndThenRunOut() {
        city.begin(LocalDateTime.of(2026, 12, 28, 9, 0));
        CaseNumber offered = sector.offered(unit());
        CaseNumber filed = filed();
        assertThat(due(offered)).isEqualTo(Show.AWAITED);
        assertThat(due(filed)).isEqualTo(Show.AWAITED);
        thePageOfTheProcessShowsWhereTheTalksStand(offered);
        timers.follow();
        assertThat(timersOf(offered))
                .as("the reminder may be known, the last day is not")
                .anyMatch(at -> at.isAfter(Instant.parse("9000-01-01T00:00:00Z")));
        assertThat(timersOf(filed)).isNotEmpty().allMatch(at -> at.isAfter(Instant.parse("9000-01-01T00:00:00Z")));

        theNoticeIsLoaded();
        timers.follow();
        LocalDate reply = statute.deadline("T03", LocalDate.of(2026, 12, 28)).due();
        LocalDate review = statute.deadline("T11", LocalDate.of(2026, 12, 28)).due();
        assertThat(reply).as("ten working days from 28 December").isEqualTo("2027-01-11");
        assertThat(review).as("fifteen days from 28 December").isEqualTo("2027-01-12");
        assertThat(due(offered)).isEqualTo(reply);
        assertThat(due(filed)).isEqualTo(review);
        assertThat(timersOf(offered)).contains(midnightAfter(reply));
        assertThat(timersOf(filed)).contains(midnightAfter(review));

        city.at(reply.atTime(10, 0));
        until("reminded", () -> travelled.nodes.contains("sector-offer:ServiceTask_RemindSectorReply"));
        assertThat(travelled.nodes).doesNotContain("sector-offer:ServiceTask_NoteSectorReplyOverdue");
        city.at(reply.plusDays(1).atTime(10, 0));
        until("overdue", () -> travelled.nodes.contains("sector-offer:ServiceTask_NoteSectorReplyOverdue"));
        city.at(review.plusDays(1).atTime(0, 5));
        until("in force by silence", () -> step(filed) == Step.PUBLICATION);
        assertThat(sectors.talks(filed).orElseThrow().effect().on()).isEqualTo(review.plusDays(1));
        assertThat(step(offered)).as("a late answer is still taken").isEqualTo(Step.REPLY);
    }

    private void thePageOfTheProcessShowsWhereTheTalksStand(CaseNumber number) {
        PageVisits visits = new PageVisits(web);
        String page = number.address() + "/process?model=sector-offer";
        assertThat(visits.show(sector.chamber, page).getElementById("diagram").attr("data-now"))
                .contains("UserTask_ReplySector");
        assertThat(visits.show(sector.chamber, number.address()).text())
                .contains("待年度放假通知")
                .doesNotContain("9999");
        assertThat(visits.perform(city.one(Role.WC), get(page)).getStatus()).isEqualTo(403);
    }

    private CaseNumber filed() {
        CaseNumber number = sector.teamed(unit());
        sector.agreed(number, "2800");
        does(sector.union, () -> sectors.submit(number, Way.CONGRESS, null));
        does(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 30)));
        city.await(number, "UserTask_SignSectorWorkers");
        sector.signed(number);
        city.await(number, "UserTask_FileSector");
        sector.filed(number);
        city.await(number, "UserTask_ReviewSectorByUnion");
        return number;
    }

    private UUID unit() {
        return sector.unit(
                city.unionReviewer(),
                Unit.Kind.INDUSTRY,
                "",
                List.of(city.found(true).value()));
    }

    private void theNoticeIsLoaded() {
        Acting.as(
                        ADMINISTRATOR,
                        () -> desk.load(new CalendarEntry(
                                "2027",
                                "虚构的2027年放假安排",
                                "演示〔2026〕1号",
                                "2026-12-28",
                                "2027-01-01,放假,元旦\n2027-01-02,放假,元旦\n2027-01-03,放假,元旦\n2027-01-09,上班,元旦")))
                .orElseThrow();
    }

    private LocalDate due(CaseNumber number) {
        return duties.open(number).get(0).due();
    }

    private Step step(CaseNumber number) {
        return sectors.talks(number).orElseThrow().step();
    }

    private List<Instant> timersOf(CaseNumber of) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(of.toString()).list().stream()
                .flatMap(part -> management.createJobQuery().processInstanceId(part.getId()).timers().list().stream())
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Show.BEIJING).toInstant();
    }
}
