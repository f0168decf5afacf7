package org.wageaccord.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.AgreementTerminated;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Upload;
import org.wageaccord.filing.AgreementPublished;
import org.wageaccord.filing.FilingLine;
import org.wageaccord.filing.FilingState;
import org.wageaccord.filing.Filings;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Statute;

/** Figures come with their source, published agreements only where nobody can be told from them. */
@InsightRoom
class InsightTests {

    private static final Actor REVIEWER = new Actor(new ActorId(UUID.randomUUID()), "胡审查", "CU");
    private static final Actor WORKER = new Actor(new ActorId(UUID.randomUUID()), "王某", "WK");
    private static final String HEAD = String.join(",", Insight.columns()) + "\n";

    @Autowired
    Insight insight;

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

    @BeforeEach
    void theReviewerIsOfTheCityUnion() {
        when(registry.holds(eq(REVIEWER.id()), eq(PartyId.CITY_UNION), any(), any()))
                .thenReturn(true);
    }

    @Test
    void figuresAreTakenWithTheirSourceAndANewerOneTakesThePlace() {
        assertThat(taken("工资指导线基准线,2024,,,6.0%,示例公报,2024-07-01,https://example.org/2024\n"
                        + "行业工资价位,2024,33,冲压工 中位数,４ ９００,示例统计,2024-08-01,https://example.org/wages\n"))
                .matches(Outcome::isDone);
        taken("工资指导线基准线,2024,,,6.5,示例公报更正,2024/7/15,https://example.org/2024b\n")
                .orElseThrow();
        List<Fact> facts = insight.facts(0).items();
        assertThat(facts)
                .filteredOn(f -> f.kind() == FactKind.GUIDELINE_BASE && f.year() == 2024)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.value()).isEqualByComparingTo("6.5");
                    assertThat(f.source()).isEqualTo("示例公报更正");
                    assertThat(f.sourceOn()).isEqualTo(LocalDate.of(2024, 7, 15));
                });
        assertThat(facts)
                .filteredOn(f -> f.kind() == FactKind.INDUSTRY_WAGE)
                .singleElement()
                .satisfies(f -> assertThat(f.value()).isEqualByComparingTo("4900"));
        AppendOnly.assertKept(jdbc, "insight.fact");
    }

    @Test
    void aRowWithoutProvenanceIsRefusedWithItsNumberAndNothingIsTaken() {
        long before = insight.facts(0).total();
        Outcome<Integer> refused = taken("居民消费价格涨幅,2023,,,0.3,公报,2024-03-01,https://example.org\n"
                + "房价,2023,,,1,公报,2024-03-01,https://example.org\n"
                + "居民消费价格涨幅,1023,,,0.3,,2999-03-01,javascript:alert(1)\n"
                + "行业工资价位,2023,,车工,-5,公报,三月,https://example.org\n");
        assertThat(refused.refusals())
                .extracting(Refusal::code)
                .containsExactly(
                        "refusal.insight.kind",
                        "refusal.insight.year",
                        "refusal.insight.source",
                        "refusal.insight.dayToCome",
                        "refusal.insight.url",
                        "refusal.insight.industry",
                        "refusal.insight.value",
                        "refusal.insight.day");
        assertThat(refused.refusals().get(0).args()).containsExactly("3", "房价");
        assertThat(insight.facts(0).total()).isEqualTo(before);
        assertThat(Acting.as(REVIEWER, () -> insight.importFacts(upload("年度,类别\n1,2\n")))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.insight.columns");
    }

    @Test
    void onlyReviewersOfTheCityUnionImport() {
        assertThat(Acting.as(WORKER, () -> insight.importFacts(upload(HEAD))).refusals())
                .extracting(Refusal::code)
                .containsExactly("refusal.insight.notYours");
        PageVisits visits = new PageVisits(web);
        assertThat(visits.show(WORKER, "/insight").getElementById("import")).isNull();
        Document refused = PageVisits.read(
                visits.perform(
                        REVIEWER,
                        MockMvcRequestBuilders.multipart("/insight/facts")
                                .file(new MockMultipartFile(
                                        "file", "数据.csv", "text/csv", "x\n".getBytes(StandardCharsets.UTF_8)))),
                422);
        assertThat(refused.select("#import .error").text()).contains("第一行须是这些列名");
    }

    @Test
    void publishedAgreementsAreShownFromThreeEnterprisesOnAndLeaveWithTheirTermination() {
        published(1, 40, "4000");
        published(2, 40, "4200");
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW));
        published(3, 100, "4400");
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.ONE_DOMINATES));
        published(4, 40, "4600");
        assertThat(cell())
                .isEqualTo(new Cell.Shown(new BigDecimal("4200"), new BigDecimal("4400"), new BigDecimal("4400"), 4));
        published(4, 40, "4800");
        assertThat(jdbc.sql("select count(*) from insight.wage_line where enterprise = 'E4'")
                        .query(Long.class)
                        .single())
                .as("one agreement an enterprise")
                .isEqualTo(1);
        Document page = new PageVisits(web).show(WORKER, "/insight?industry=34&size=SMALL");
        assertThat(page.select("#benchmark tbody td").eachText()).contains("4 400".replace(" ", "\u2009"), "4");
        transaction.executeWithoutResult(
                tx -> events.publishEvent(new AgreementTerminated(number(3), statute.today())));
        assertThat(cell()).isInstanceOf(Cell.Shown.class);
        transaction.executeWithoutResult(
                tx -> events.publishEvent(new AgreementTerminated(number(2), statute.today())));
        assertThat(cell()).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW));
    }

    @Test
    void whatWasPublishedBeforeIsTakenOnceOfEachEnterprise() {
        PartyId party = new PartyId("E9");
        Agreement agreement = agreement(9, party, 30, "5000");
        when(contracts.latest(eq(party), any())).thenReturn(Optional.of(agreement));
        when(registry.enterprise(party)).thenReturn(Optional.of(enterprise(9, "3521")));
        FilingLine line =
                new FilingLine(number(9), party, "企业9", 30, 1, FilingState.PUBLISHED, null, null, statute.today());
        when(filings.lines("", Optional.of(FilingState.PUBLISHED), 0, 50)).thenReturn(List.of(line, line));
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

    private Outcome<Integer> taken(String rows) {
        return Acting.as(REVIEWER, () -> insight.importFacts(upload(HEAD + rows)));
    }

    private static Upload upload(String text) {
        return new Upload("数据.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
