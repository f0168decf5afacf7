package org.wageaccord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.process.Duties;

/** 平台故障: an outage on the last day extends the term, by decision of two people. */
@CaseRoom
class OutagesTests {

    private static final String CAUSE = "机房断电，二十点起无法登录，运维值班记录为证";

    @Autowired
    CaseTown town;

    @Autowired
    Outages outages;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    Duties duties;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc web;

    @BeforeEach
    void openTown() {
        town.open();
    }

    @Test
    void aTermThatEndedInTheOutageEndsOnTheFirstWorkingDayAfterItAndItsTimerFollows() {
        CaseNumber number = town.offered(town.fresh());
        await().until(() -> duties.isOpen(number, "UserTask_ReplyToOffer"));
        LocalDate due = reply(number).due();
        Instant expiry = lastTimer(number);
        UUID outage = reported(due, administrator());

        int moved = Acting.as(bureau(), () -> outages.decide(outage, true, "值班记录属实，予以顺延"))
                .orElseThrow();

        assertThat(moved).isPositive();
        LocalDate after = reply(number).due();
        assertThat(after).isAfter(due);
        assertThat(reply(number).explanation()).contains("平台故障顺延");
        assertThat(lastTimer(number)).isAfter(expiry).isEqualTo(midnightAfter(after));
        assertThat(duties.open(number))
                .anySatisfy(duty -> assertThat(duty.due()).isEqualTo(after));
    }

    @Test
    void whoReportedDoesNotDecide() {
        CaseNumber number = town.offered(town.fresh());
        LocalDate due = reply(number).due();
        UUID outage = reported(due, bureau());

        Outcome<Integer> own = Acting.as(bureau(), () -> outages.decide(outage, true, "值班记录属实，予以顺延"));

        assertThat(codes(own)).containsExactly("refusal.negotiation.outageOwn");
        assertThat(reply(number).due()).isEqualTo(due);
    }

    @Test
    void aDecisionIsMadeOnceAndDecliningMovesNothing() {
        CaseNumber number = town.offered(town.fresh());
        LocalDate due = reply(number).due();
        UUID outage = reported(due, administrator());

        Acting.as(bureau(), () -> outages.decide(outage, false, "故障未影响当事人办理")).orElseThrow();
        Outcome<Integer> again = Acting.as(union(), () -> outages.decide(outage, true, "值班记录属实，予以顺延"));

        assertThat(codes(again)).containsExactly("refusal.negotiation.outageDecided");
        assertThat(reply(number).due()).isEqualTo(due);
    }

    @Test
    void anOutageThatLiesAheadOrHasNoCauseIsRefusedBesideItsFields() {
        Instant ahead = clock.instant().plusSeconds(3600);

        Outcome<UUID> refused = Acting.as(administrator(), () -> outages.report(ahead, ahead, "断电"));

        assertThat(refused.refusals())
                .extracting(Refusal::field, Refusal::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("ended", "refusal.negotiation.outageEndsBefore"),
                        org.assertj.core.groups.Tuple.tuple("ended", "refusal.negotiation.outageAhead"),
                        org.assertj.core.groups.Tuple.tuple("cause", "refusal.negotiation.outageText"));
    }

    @Test
    void thePageKeepsWhatWasTypedAndIsClosedToTheParties() throws Exception {
        String refused = as(
                        bureau(),
                        post("/outages")
                                .param("began", "2026-02-08T20:00")
                                .param("ended", "2026-02-08T19:00")
                                .param("cause", CAUSE))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(refused).select("#cause").text()).isEqualTo(CAUSE);
        assertThat(Jsoup.parse(refused).select("p.error").text()).contains("晚于");

        Actor worker = town.of(town.fresh(), Role.WC);
        as(worker, post("/outages")).andExpect(status().isForbidden());
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) {
        return Acting.as(actor, () -> {
            try {
                return web.perform(request.with(user(actor.name())).with(csrf()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private UUID reported(LocalDate day, Actor by) {
        LocalDateTime evening = day.atTime(20, 0);
        town.city().at(day.plusDays(1).atTime(9, 0));
        return Acting.as(
                        by,
                        () -> outages.report(
                                evening.atZone(Show.BEIJING).toInstant(),
                                evening.plusHours(3).atZone(Show.BEIJING).toInstant(),
                                CAUSE))
                .orElseThrow();
    }

    private org.wageaccord.statute.Deadline reply(CaseNumber number) {
        return deadlines.newest(number, "T03").orElseThrow().deadline();
    }

    private Instant lastTimer(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.toString()).list().stream()
                .flatMap(part -> management.createJobQuery().processInstanceId(part.getId()).timers().list().stream())
                .map(Job::getDuedate)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Show.BEIJING).toInstant();
    }

    private Actor bureau() {
        return town.of(PartyId.LABOR_BUREAU, Role.HB);
    }

    private Actor union() {
        return town.of(PartyId.CITY_UNION, Role.CU);
    }

    private Actor administrator() {
        return accounts.byUsername("outage-admin")
                .orElseGet(() -> transaction.execute(
                        tx -> accounts.actor(accounts.open("outage-admin", "系统管理员", Role.SA, "a-Long-pass-2026")
                                .orElseThrow())));
    }

    private static java.util.List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
