package org.wageaccord.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.audit.Ledger;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.statute.CalendarDesk;
import org.wageaccord.statute.CalendarEntry;
import org.wageaccord.statute.Deadline;
import org.wageaccord.supervision.LetterEntry;
import org.wageaccord.supervision.Supervision;

/**
 * At the end of 2026 the holiday notice of 2027 is not published. Every act that the law allows is accepted, every page says
 * 待年度放假通知 in place of a day; when the notice is loaded, days are computed and the engine's timers follow.
 */
@SpringBootTest(properties = {"wage-accord.demo=true", "wage-accord.demo-city=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(ExampleCity.class)
@DirtiesContext
class YearEndStoryTests {

    private static final Actor ADMINISTRATOR = new Actor(new ActorId(UUID.randomUUID()), "管理员", "SA");
    private static final String AWAITING = "待年度放假通知";

    @Autowired
    ExampleCity city;

    @Autowired
    Doors doors;

    @Autowired
    Negotiations negotiations;

    @Autowired
    Supervision supervision;

    @Autowired
    Duties duties;

    @Autowired
    Ledger ledger;

    @Autowired
    CalendarDesk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MockMvc web;

    private Cast cast;
    private CaseWalk walk;
    private CaseWalk urged;
    private CaseNumber number;

    @Test
    void actsGoOnWhileTheNoticeIsAwaitedAndTheirDaysComeWithIt() {
        city.begin(at(21, 9));
        cast = city.cast("e01");
        walk = new CaseWalk(
                doors,
                cast,
                DemoTerms.before(cast.headcount(), 1, city.lastTable().clauses()));

        LocalDateTime meeting = at(29, 14);
        urged = new CaseWalk(
                doors,
                city.cast("e02"),
                DemoTerms.before(
                        city.cast("e02").headcount(), 2, city.lastTable().clauses()));
        urged.offer(Side.WORKERS, "10", meeting);
        urged.refuse();
        walk.offer(Side.WORKERS, "10", meeting);
        number = walk.number();
        assertThat(awaited("T03").reminders()).containsExactly(day(24), day(30));
        everyPageSays("", "reply", "process", "law", "papers", "timeline");
        assertThat(page(cast.one(Role.EL), "/inbox")).contains("待 2027 年度放假通知");
        assertThat(page(cast.one(Role.WC), "/cases/new")).contains(AWAITING);

        city.at(at(22, 10));
        walk.reply(Side.WORKERS, meeting, day(22));
        walk.nameTeam(Side.WORKERS);
        walk.nameTeam(Side.ENTERPRISE);
        walk.handOverData();
        city.at(meeting);
        walk.openRound(Side.WORKERS, day(29));
        walk.put(Side.WORKERS, "8", 30);
        walk.put(Side.ENTERPRISE, "4", 10);
        walk.await("UserTask_WriteMinutes");
        walk.minutes(Side.WORKERS, day(30));
        walk.confirmMinutes(1);

        city.at(at(30, 10));
        aLetterIsSignedThoughItsLastDayIsAwaited();
        walk.await("UserTask_HoldRound");
        walk.openRound(Side.ENTERPRISE, day(30));
        walk.accept(Side.WORKERS, walk.put(Side.ENTERPRISE, "6.5", 20));
        walk.agree();
        walk.minutes(Side.ENTERPRISE, null);
        walk.confirmMinutes(2);
        assertThat(awaited("T08").awaits()).isEqualTo(2027);
        walk.await("UserTask_CallCongress");
        everyPageSays("", "congress", "table", "rounds", "teams");
        walk.call(at(31, 8), at(31, 17));

        city.at(at(31, 8));
        walk.attend(3);
        walk.openBallot();
        walk.vote(3, 1);
        walk.closeBallot();
        walk.sign(Side.WORKERS, DemoAccounts.PASSWORD);
        walk.sign(Side.ENTERPRISE, DemoAccounts.PASSWORD);
        walk.await("UserTask_FilePackage");
        assertThat(awaited("T10").awaits()).isEqualTo(2027);
        everyPageSays("", "agreement", "filing", "sign");
        walk.file();
        assertThat(awaited("T11").awaits()).isEqualTo(2027);
        everyPageSays("", "filing");
        assertThat(page(city.unionReviewer(), "/filings")).contains("待 2027 年度放假通知");
        assertThat(timers())
                .as("silence takes no effect on a guessed day")
                .allMatch(t -> t.isAfter(Instant.parse("9000-01-01T00:00:00Z")));

        theNoticeIsLoaded();
        theLetterHasItsLastDay();
        silenceTakesEffect();
    }

    private void aLetterIsSignedThoughItsLastDayIsAwaited() {
        LetterEntry letter = new LetterEntry("贵单位书面表示不同意协商。", "《浙江省集体合同条例》", "请依法进行协商。", "永康市总工会");
        Acting.as(city.cast("e02").one(Role.WC), () -> supervision.remind(urged.number(), letter))
                .orElseThrow();
        assertThat(letterDue()).isEqualTo(Show.AWAITED);
        assertThat(page(city.cast("e02").one(Role.EL), "/messages")).contains("最后一日" + AWAITING);
        String ladder =
                page(city.cast("e02").one(Role.EL), "/cases/" + urged.number().slug() + "/supervision");
        assertThat(ladder).contains("待 2027 年度放假通知").doesNotContain("9999");
        urged.await("UserTask_ReplyToReminder");
    }

    /** Seven working days from 30 December, one of them a Saturday that is worked. */
    private void theLetterHasItsLastDay() {
        LocalDate due = LocalDate.of(2027, 1, 9);
        assertThat(letterDue()).isEqualTo(due);
        assertThat(timersOf(urged.number())).contains(midnightAfter(due));
        assertThat(Acting.as(city.unionReviewer(), () -> supervision.lines(null, 0, 50)))
                .filteredOn(line -> line.caseNumber().equals(urged.number()))
                .singleElement()
                .satisfies(line -> assertThat(line.dueOn()).isEqualTo(due));
        assertThat(page(city.cast("e02").one(Role.EL), "/messages")).contains("的答复期限截至");
    }

    private LocalDate letterDue() {
        return Acting.as(city.unionReviewer(), () -> supervision.visible(urged.number())).stream()
                .flatMap(matter -> matter.letters().stream())
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private void theNoticeIsLoaded() {
        Acting.as(
                        ADMINISTRATOR,
                        () -> desk.load(new CalendarEntry(
                                "2027",
                                "虚构的2027年放假安排",
                                "演示〔2026〕1号",
                                "2026-12-30",
                                "2027-01-01,放假,元旦\n2027-01-02,放假,元旦\n2027-01-03,放假,元旦\n2027-01-09,上班,元旦")))
                .orElseThrow();
        Deadline review = deadline("T11").deadline();
        assertThat(review.due()).as("fifteen days from 31 December").isEqualTo("2027-01-15");
        assertThat(deadline("T03").deadline().due())
                .as("a reply given in time is told to have been in time")
                .isEqualTo("2027-01-05");
        assertThat(deadline("T03").state()).isEqualTo(CaseDeadline.State.MET);
        assertThat(deadline("T10").deadline().due()).isEqualTo("2027-01-11");
        assertThat(timers()).contains(midnightAfter(review.due()));
        assertThat(duties.open(number))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.due()).isEqualTo(review.due()));
        assertThat(page(city.unionReviewer(), "/cases/" + number.slug() + "/filing"))
                .contains("最迟 1月15日 星期五 24:00");
        assertThat(ledger.of(number, 0, 100)).extracting(entry -> entry.act()).contains("negotiation.deadlineComputed");
    }

    private void silenceTakesEffect() {
        city.at(LocalDateTime.of(2027, 1, 16, 0, 5));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> negotiations.find(number).orElseThrow().stage() == Stage.IN_FORCE);
        assertThat(deadline("T13").deadline().due()).as("18 to 22 January").isEqualTo("2027-01-22");
    }

    /** As the people of both sides and the reviewers see them. */
    private void everyPageSays(String... pages) {
        for (String name : pages) {
            String address = "/cases/" + number.slug() + (name.isEmpty() ? "" : "/" + name);
            for (Actor reader : List.of(cast.one(Role.WC), cast.one(Role.EL), city.unionReviewer())) {
                MockHttpServletResponse response = response(reader, address);
                assertThat(response.getStatus())
                        .as("%s for %s", address, reader.role())
                        .isIn(200, 404);
                String text = Jsoup.parse(content(response)).text();
                assertThat(text).as(address).doesNotContain("9999", "10000", "??");
            }
        }
        assertThat(page(cast.one(Role.WC), "/cases/" + number.slug())).contains("待 2027 年度放假通知");
    }

    private String page(Actor reader, String address) {
        MockHttpServletResponse response = response(reader, address);
        assertThat(response.getStatus()).as("%s for %s", address, reader.role()).isEqualTo(200);
        return Jsoup.parse(content(response)).text();
    }

    private MockHttpServletResponse response(Actor reader, String address) {
        return Acting.as(reader, () -> {
            try {
                return web.perform(get(address).with(user(reader.name())))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(address, e);
            }
        });
    }

    private static String content(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private Deadline awaited(String rule) {
        Deadline deadline = deadline(rule).deadline();
        assertThat(deadline.known()).as(rule).isFalse();
        assertThat(deadline.due()).isEqualTo(Show.AWAITED);
        return deadline;
    }

    private CaseDeadline deadline(String rule) {
        return Acting.as(Actor.PLATFORM, () -> negotiations.deadlines(number)).stream()
                .filter(d -> d.deadline().rule().equals(rule))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<Instant> timers() {
        return timersOf(number);
    }

    private List<Instant> timersOf(CaseNumber of) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(of.toString()).list().stream()
                .flatMap(part -> management.createJobQuery().processInstanceId(part.getId()).timers().list().stream())
                .map(Job::getDuedate)
                .map(date -> date.toInstant())
                .toList();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Show.BEIJING).toInstant();
    }

    private static LocalDateTime at(int day, int hour) {
        return day(day).atTime(hour, 0);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
