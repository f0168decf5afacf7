package org.wageaccord.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.AgreementTerminated;
import org.wageaccord.contract.Contracts;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FilingLine;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/** What published agreements pay is shown only where nobody can be told from it. */
@InsightRoom
class PublishedWagesTests {

    private static final Actor WORKER = new Actor(new ActorId(UUID.randomUUID()), "王某", "WK");

    @Autowired
    Insight insight;

    @Autowired
    WageLines lines;

    @Autowired
    Registry registry;

    @Autowired
    Contracts contracts;

    @Autowired
    Filings filings;

    @Autowired
    OlderPublications older;

    @Autowired
    Statute statute;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc web;

    @Test
    void publishedAgreementsAreShownFromThreeEnterprisesOnAndLeaveWithTheirTermination() {
        published(1, 40, "4000");
        published(2, 40, "4200");
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW));
        published(3, 100, "4400");
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.ONE_DOMINATES));
        published(4, 40, "4600");
        assertThat(cell())
                .as("of four the mean: (40 · 4000 + 40 · 4200 + 100 · 4400 + 40 · 4600) / 220")
                .isEqualTo(new Cell.Averaged(new BigDecimal("4330"), 4));
        assertThat(new PageVisits(web)
                        .show(WORKER, "/insight?industry=34&size=SMALL")
                        .select("#benchmark tbody td")
                        .first()
                        .text())
                .contains("4 330".replace(" ", "\u2009"), "不足五家");
        published(5, 20, "4100");
        assertThat(cell())
                .isEqualTo(new Cell.Shown(new BigDecimal("4100"), new BigDecimal("4400"), new BigDecimal("4400"), 5));
        published(4, 40, "4800");
        assertThat(jdbc.sql("select count(*) from insight.wage_line where enterprise = 'E4'")
                        .query(Long.class)
                        .single())
                .as("one agreement an enterprise")
                .isEqualTo(1);
        Document page = new PageVisits(web).show(WORKER, "/insight?industry=34&size=SMALL");
        assertThat(page.select("#benchmark tbody td").eachText()).contains("4 400".replace(" ", "\u2009"), "5");
        transaction.executeWithoutResult(
                tx -> events.publishEvent(new AgreementTerminated(number(3), statute.today())));
        assertThat(cell()).isInstanceOf(Cell.Averaged.class);
        transaction.executeWithoutResult(tx -> {
            events.publishEvent(new AgreementTerminated(number(5), statute.today()));
            events.publishEvent(new AgreementTerminated(number(2), statute.today()));
        });
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW));
    }

    @Test
    void thePanelAsksForTheGradesOfTheTalksOnly() {
        published(6, 20, "4100");
        assertThat(lines.of("34", SizeClass.SMALL, List.of("G1"), statute.today()))
                .extracting(line -> line.share().enterprise())
                .contains("E6");
        assertThat(lines.of("34", SizeClass.SMALL, List.of("G2", "G3"), statute.today()))
                .isEmpty();
        transaction.executeWithoutResult(
                tx -> events.publishEvent(new AgreementTerminated(number(6), statute.today())));
    }

    @Test
    void whatWasPublishedBeforeIsTakenOnceOfEachEnterprise() {
        PartyId party = new PartyId("E9");
        Agreement agreement = agreement(9, party, 30, "5000");
        when(contracts.latest(eq(party), any())).thenReturn(Optional.of(agreement));
        when(registry.enterprise(party)).thenReturn(Optional.of(enterprise(9, "3521")));
        FilingLine line = new FilingLine(
                number(9), party, "企业9", 30, 1, FilingState.PUBLISHED, null, null, statute.today(), null);
        when(filings.published(0, 50)).thenReturn(List.of(line, line));
        assertThat(older.take()).isEqualTo(1);
        assertThat(jdbc.sql("select pay from insight.wage_line where enterprise = 'E9'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("5000");
    }

    private static Enterprise enterprise(int n, String industry) {
        return new Enterprise(
                new PartyId("E" + n), "企业" + n, industry, "机械零部件加工", "01", "东城街道", true, 120, 40, "", "", null, null);
    }

    private Cell cell() {
        return insight.benchmark("34", SizeClass.SMALL).grades().get("G1");
    }

    private static CaseNumber number(int n) {
        return new CaseNumber("永", 2026, 7000 + n);
    }

    private void published(int n, int people, String pay) {
        PartyId party = new PartyId("E" + n);
        when(contracts.agreement(number(n))).thenReturn(Optional.of(agreement(n, party, people, pay)));
        when(registry.enterprise(party)).thenReturn(Optional.of(enterprise(n, "3484")));
        transaction.executeWithoutResult(
                tx -> events.publishEvent(new AgreementPublished(number(n), statute.today(), "公告栏")));
    }

    private Agreement agreement(int n, PartyId party, int people, String pay) {
        LocalDate start = statute.today().minusMonths(1);
        Terms terms = new Terms(
                List.of(new GradePay("G1", "普工", people, new BigDecimal("3600"), new BigDecimal(pay))),
                List.of(),
                List.of(),
                new BigDecimal("2800"),
                start,
                start.plusYears(1),
                start,
                List.of());
        return new Agreement(
                number(n),
                party,
                2026,
                1,
                terms,
                "d",
                true,
                Route.Way.SIGN_AFTER_VOTE,
                true,
                "甲",
                "乙",
                null,
                null,
                start,
                start);
    }
}
