package org.wageaccord.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.wageaccord.access.Acting;
import org.wageaccord.documents.Upload;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Registry;

/** Official figures come with their source, or not at all. */
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

    private Outcome<Integer> taken(String rows) {
        return Acting.as(REVIEWER, () -> insight.importFacts(upload(HEAD + rows)));
    }

    private static Upload upload(String text) {
        return new Upload("数据.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
