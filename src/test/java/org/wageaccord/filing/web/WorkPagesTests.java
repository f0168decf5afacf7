package org.wageaccord.filing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.filing.FilingCast.HANDLER;
import static org.wageaccord.filing.FilingCast.UNION_REVIEWER;
import static org.wageaccord.filing.FilingCast.as;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.filing.FilingCast;
import org.wageaccord.filing.FilingRoom;
import org.wageaccord.filing.FilingSamples;
import org.wageaccord.filing.Filings;
import org.wageaccord.filing.ReviewWork;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;

/** The offices' list: what is to be reviewed, taken by the page; and the register with what may be asked of it. */
@FilingRoom
class WorkPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Filings filings;

    @Autowired
    ReviewWork work;

    @Autowired
    FilingCast cast;

    @Autowired
    Statute statute;

    private MvcResult perform(Actor actor, MockHttpServletRequestBuilder request) {
        return as(actor, () -> {
            try {
                return web.perform(request.with(user(actor.name())).with(csrf()))
                        .andReturn();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Document page(MvcResult result) {
        Document page = Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private CaseNumber filed() {
        CaseNumber number = cast.fresh();
        filings.prepare(FilingSamples.facts(number, statute.today()));
        as(HANDLER, () -> filings.file(number, FilingSamples.entry())).orElseThrow();
        return number;
    }

    @Test
    void theOfficesTakeWhatTheyChooseAndAreToldWhatBecameOfIt() {
        CaseNumber number = filed();
        MvcResult taken = perform(
                UNION_REVIEWER, post("/filings/work").param("do", "CLAIM").param("numbers", number.slug()));
        assertThat(taken.getResponse().getStatus()).isEqualTo(303);
        assertThat(taken.getFlashMap().get("told")).asString().contains("1 件已办理");
        assertThat(as(UNION_REVIEWER, () -> work.claim(filings.filing(number).orElseThrow())))
                .hasValueSatisfying(claim -> assertThat(claim.name()).isEqualTo("程某"));
        Document mine = page(perform(UNION_REVIEWER, get("/filings/work").param("which", "MINE")));
        assertThat(mine.getElementById("w-" + number.slug()).text()).contains("浙江示例五金有限公司", "符合 20", "由人判断 1", "程某");
        Document filing = page(perform(UNION_REVIEWER, get("/cases/" + number.slug() + "/filing")));
        assertThat(filing.getElementById("claim").text()).contains("由程某办理", "退回");
    }

    @Test
    void nothingChosenIsTold() {
        MvcResult none = perform(UNION_REVIEWER, post("/filings/work").param("do", "CLAIM"));
        assertThat(none.getFlashMap().get("told")).asString().contains("先选择至少一件");
    }

    @Test
    void theListIsForTheOfficesOnly() {
        assertThat(perform(HANDLER, get("/filings/work")).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(perform(HANDLER, post("/filings/work").param("do", "CLAIM"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theRegisterKeepsWhatWasAsked() {
        CaseNumber number = filed();
        MockHttpServletRequestBuilder asked = get("/filings")
                .param("q", number.toString())
                .param("on", statute.today().toString())
                .param("endsBy", "不是日期");
        Document page = page(perform(UNION_REVIEWER, asked));
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.getElementById("on").val()).isEqualTo(statute.today().toString());
        assertThat(page.getElementById("clause")).isNotNull();
        assertThat(page(perform(HANDLER, get("/filings"))).getElementById("clause"))
                .isNull();
    }
}
