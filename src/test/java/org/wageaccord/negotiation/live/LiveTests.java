package org.wageaccord.negotiation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Recorded;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseEnds;
import org.wageaccord.negotiation.CaseRoom;
import org.wageaccord.negotiation.CaseTown;

/** Open pages hear of acts of either side, through the database, once they are committed, and of nothing else. */
@CaseRoom
class LiveTests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Autowired
    MockMvc web;

    @Autowired
    CaseTown town;

    @Autowired
    Live live;

    @Autowired
    CaseEnds ends;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private PartyId enterprise;
    private CaseNumber number;

    @BeforeEach
    void offered() {
        town.open();
        enterprise = town.fresh();
        number = town.offered(enterprise);
    }

    /** Something noted in the ledger, of whatever room. */
    record Noted(CaseNumber caseNumber, String act) implements Recorded {}

    @Test
    void whatOneSideDoesIsToldToTheOpenPageOfTheOther() {
        MockHttpServletResponse stream = opened(town.of(enterprise, Role.EL));
        String before = live.position(number);
        await(() -> told(stream).contains(before));
        Acting.as(town.of(enterprise, Role.WC), () -> ends.withdraw(number, "另行提出"))
                .orElseThrow();
        String after = live.position(number);
        assertThat(after).isNotEqualTo(before);
        await(() -> told(stream).contains(after));
    }

    @Test
    void nothingIsToldOfAnActThatWasUndone() {
        String before = live.position(number);
        transaction.executeWithoutResult(undone -> {
            events.publishEvent(new Noted(number, "negotiation.replyOverdue"));
            undone.setRollbackOnly();
        });
        assertThat(live.position(number)).isEqualTo(before);
    }

    @Test
    void neitherAVoteNorWhatASideDoesByItselfMovesAPage() {
        MockHttpServletResponse stream = opened(town.of(enterprise, Role.EL));
        String before = live.position(number);
        await(() -> told(stream).contains(before));
        for (String act : new String[] {"ratification.voteCast", "caucus.entered", "supervision.letterIssued"}) {
            transaction.executeWithoutResult(t -> events.publishEvent(new Noted(number, act)));
        }
        assertThat(live.position(number)).isEqualTo(before);
        transaction.executeWithoutResult(t -> events.publishEvent(new Noted(number, "bargaining.roundOpened")));
        String after = live.position(number);
        await(() -> told(stream).contains(after));
        assertThat(told(stream).split("event:moment", -1))
                .as("one word at the beginning, one for the act")
                .hasSize(3);
    }

    @Test
    void whoSitsOnATeamIsCountedWhileThePageIsOpen() {
        Actor chair = town.of(enterprise, Role.WC);
        Live.Page first = live.open(number, chair, Side.WORKERS, () -> {});
        Live.Page second = live.open(number, chair, Side.WORKERS, () -> {});
        Live.Page guide = live.open(number, chair, null, () -> {});
        assertThat(live.now(number).present())
                .as("a person with two pages is one")
                .containsEntry(Side.WORKERS, 1);
        first.close();
        assertThat(live.now(number).present()).containsEntry(Side.WORKERS, 1);
        second.close();
        guide.close();
        assertThat(live.now(number).present()).isEmpty();
    }

    @Test
    void whoMayNotSeeTheCaseHearsNothingOfIt() throws Exception {
        Actor stranger = town.of(town.fresh(), Role.EL);
        int status = Acting.as(stranger, () -> answered(stranger)).getStatus();
        assertThat(status).isEqualTo(404);
    }

    @Test
    void thePageSaysWhereItStandsAndWhereToListen() {
        Actor chair = town.of(enterprise, Role.WC);
        MockHttpServletResponse page = Acting.as(chair, () -> answered(chair, "/cases/" + number.slug()));
        Element line = Jsoup.parse(told(page)).getElementById("live");
        assertThat(line.attr("data-stream")).isEqualTo("/live/" + number.slug());
        assertThat(line.attr("data-position")).isEqualTo(live.position(number)).isNotEmpty();
    }

    private MockHttpServletResponse opened(Actor reader) {
        return Acting.as(reader, () -> answered(reader));
    }

    private MockHttpServletResponse answered(Actor reader) {
        return answered(reader, "/live/" + number.slug());
    }

    private MockHttpServletResponse answered(Actor reader, String address) {
        try {
            return web.perform(get(address).with(user(reader.name())))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(MockHttpServletResponse stream) {
        return new String(stream.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("told within %s", PATIENCE).isLessThan(end);
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
