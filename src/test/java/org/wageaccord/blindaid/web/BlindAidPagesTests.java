package org.wageaccord.blindaid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.WORKER;
import static org.wageaccord.bargaining.Table.YING;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.bargaining.Table;
import org.wageaccord.blindaid.BlindAidRoom;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;

/** The page of the aid: three sentences, one act at a time, and the same page for every pair that does not overlap. */
@BlindAidRoom
class BlindAidPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Table table;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    @Test
    void bothSidesGoThroughThePage() {
        CaseNumber c = table.inRound1();
        String page = address(c);
        assertThat(new PageVisits(web).perform(WORKER, get(page)).getStatus()).isEqualTo(404);
        assertThat(show(NEGOTIATOR, page).select("#propose")).isEmpty();
        Document fresh = show(CHEN, page);
        assertThat(fresh.select("main section ol li")).hasSize(3);
        assertThat(fresh.select("#clause option")).hasSize(1 + 2 + 5 + 5 + 3);
        Document refused = PageVisits.read(send(CHEN, page, "clause", "grade:G1", "meet", "LINE", "line", "三千"), 422);
        assertThat(refused.select("#line").val()).isEqualTo("三千");
        assertThat(refused.select("#line").first().parent().select(".error").text())
                .isNotBlank();
        assertThat(refused.select("#clause option[selected]").val()).isEqualTo("grade:G1");
        assertThat(send(CHEN, page, "clause", "grade:G1", "meet", "MIDPOINT").getStatus())
                .isEqualTo(303);
        String one =
                show(YING, page).select("form[action$=/consent]").attr("action").replace("/consent", "");
        assertThat(show(CHEN, page).select("form[action$=/consent]")).isEmpty();
        assertThat(send(YING, one + "/consent").getStatus()).isEqualTo(303);
        Document low = PageVisits.read(send(CHEN, one + "/limit", "limit", "2000"), 422);
        assertThat(low.select("[name=limit]").val()).isEqualTo("2000");
        assertThat(low.select("[name=limit] ~ .error").text()).contains("《浙江省集体合同条例》第五条");
        assertThat(send(CHEN, one + "/limit", "limit", "3 711").getStatus()).isEqualTo(303);
        Document waits = show(YING, page);
        assertThat(waits.select("[name=limit]").val()).isEmpty();
        assertThat(waits.text()).as("nobody is told that the other has").doesNotContain("已封存");
        assertThat(show(CHEN, page).select("[name=limit]")).isEmpty();
        assertThat(send(YING, one + "/limit", "limit", "3800").getStatus()).isEqualTo(303);
        for (Actor who : new Actor[] {CHEN, YING}) {
            assertThat(show(who, page).select(".big").text()).isEqualTo("3756");
            assertThat(show(who, page).text()).doesNotContain("3711", "3800");
        }
    }

    @Test
    void allPairsThatDoNotOverlapShowTheSamePage() {
        String near = apart("3801", "3800");
        String far = apart("9999", "3700");
        assertThat(near).isEqualTo(far).contains("双方底线没有重叠");
    }

    private String apart(String least, String most) {
        CaseNumber c = table.inRound1();
        String page = address(c);
        send(CHEN, page, "clause", "grade:G1", "meet", "MIDPOINT");
        String one =
                show(YING, page).select("form[action$=/consent]").attr("action").replace("/consent", "");
        send(YING, one + "/consent");
        send(CHEN, one + "/limit", "limit", least);
        send(YING, one + "/limit", "limit", most);
        return show(CHEN, page)
                .select("main")
                .html()
                .replace(c.slug(), "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void theTableHasOneLinkToItForThoseWhoSitThere() {
        CaseNumber c = table.inRound1();
        String link = "a[href='" + address(c) + "']";
        assertThat(show(CHEN, "/cases/" + c.slug() + "/table").select(link)).hasSize(1);
    }

    private static String address(CaseNumber c) {
        return "/cases/" + c.slug() + "/blind-aid";
    }

    private Document show(Actor who, String address) {
        return new PageVisits(web).show(who, address);
    }

    private MockHttpServletResponse send(Actor who, String address, String... fields) {
        return new PageVisits(web).send(who, address, fields);
    }
}
