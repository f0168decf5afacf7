package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.house.PageVisits;

/** The page of talks from the offer to the agreed draft. */
class TalksPagesTests extends SectorVisits {

    @Test
    void talksGoFromTheOfferToTheAgreedDraft() {
        UUID unit = unit();
        String page = "/sectors/units/" + unit;
        assertThat(show(cast.cityUnion, page).getElementById("offer")).isNull();
        assertThat(send(cast.cityUnion, page + "/offer", "year", "2026").getStatus())
                .isEqualTo(403);
        show(sector.union, page);
        Document refused = PageVisits.read(send(sector.union, page + "/offer", "year", "20x6", "meeting", ""), 422);
        assertThat(refused.select("#offer .error").text()).isNotBlank();
        assertThat(refused.select("#year").val()).isEqualTo("20x6");
        String meeting = sector.today().plusDays(20).toString();
        MockHttpServletResponse offered = send(
                sector.union, page + "/offer", "year", "2026", "content", "行业最低工资", "meeting", meeting, "place", "商会");
        String talks = offered.getRedirectedUrl();
        assertThat(talks).matches("/sectors/talks/I2026-\\d{4}");
        assertThat(perform(cast.worker, get(talks)).getStatus()).isEqualTo(403);
        assertThat(perform(cast.worker, get("/sectors/talks/I2026-9999")).getStatus())
                .as("what does not exist looks the same")
                .isEqualTo(403);
        assertThat(perform(cast.bureau, get(talks)).getStatus()).isEqualTo(403);
        assertThat(send(cast.worker, talks + "/reply", "choice", "accept").getStatus())
                .isEqualTo(403);
        assertThat(send(sector.chamber, talks + "/no-such-act").getStatus()).isEqualTo(404);
        assertThat(show(sector.union, talks).getElementById("reply")).isNull();
        show(sector.chamber, talks);
        assertThat(PageVisits.read(send(sector.chamber, talks + "/reply", "choice", "refuse", "words", ""), 422)
                        .select("#reply .error")
                        .text())
                .contains("请写明理由", "第七条");
        assertThat(send(sector.chamber, talks + "/reply", "choice", "accept").getStatus())
                .isEqualTo(303);
        Document team = PageVisits.read(send(sector.union, talks + "/team", "names", "施某\n钱某"), 422);
        assertThat(team.select("#team .error").text()).contains("不得少于 3 人");
        assertThat(team.select("#names").text()).contains("钱某");
        assertThat(send(sector.union, talks + "/team", "names", "施某\n钱某\n孙某").getStatus())
                .isEqualTo(303);
        assertThat(send(sector.chamber, talks + "/team", "names", "俞某\n周某\n郑某").getStatus())
                .isEqualTo(303);
        draft(talks);
    }

    private void draft(String talks) {
        String start = sector.today().toString();
        String end = sector.today().plusMonths(11).toString();
        Document low = PageVisits.read(
                send(
                        sector.union,
                        talks + "/draft",
                        "minimum",
                        "100",
                        "start",
                        start,
                        "end",
                        end,
                        "rates[0].process",
                        "",
                        "rates[1].process",
                        "抛光",
                        "rates[1].quotaPerShift",
                        "x",
                        "rates[1].pieceRate",
                        "0.5"),
                422);
        assertThat(low.select("#draft-put .error").text()).isNotBlank();
        assertThat(low.select("input[name='rates[1].process']").val()).isEqualTo("抛光");
        assertThat(PageVisits.read(
                                send(sector.union, talks + "/draft", "minimum", "100", "start", start, "end", end), 422)
                        .select("#draft-put .error")
                        .text())
                .contains("应当高于当地最低工资标准", "第五条");
        String[] poor = {
            "start",
            start,
            "end",
            end,
            "rates[0].process",
            "",
            "rates[1].process",
            "抛光",
            "rates[1].quotaPerShift",
            "10",
            "rates[1].pieceRate",
            "0.5"
        };
        assertThat(PageVisits.read(send(sector.union, talks + "/draft", poor), 422)
                        .select(".field:has(input[name='rates[1].pieceRate']) .error")
                        .text())
                .as("beside the row as it is typed")
                .contains("须高于当地最低工资");
        assertThat(send(sector.union, talks + "/draft", "minimum", "2,800", "start", start, "end", end)
                        .getStatus())
                .isEqualTo(303);
        Document seen = show(sector.chamber, talks);
        assertThat(seen.select("#draft").text()).contains("第 1 稿");
        assertThat(seen.select("#draft-put #minimum").val()).isEqualTo("2800");
        assertThat(PageVisits.read(send(sector.chamber, talks + "/give-up", "words", ""), 422)
                        .select("details[open] #give-up .error")
                        .text())
                .contains("请写明理由");
        assertThat(send(sector.chamber, talks + "/agree", "digest", "0").getStatus())
                .isEqualTo(422);
        String digest = seen.select("#draft-agree input[name=digest]").val();
        assertThat(send(sector.chamber, talks + "/agree", "digest", digest).getStatus())
                .isEqualTo(303);
        assertThat(show(sector.union, talks).select("#step").text()).isEqualTo("提交审议");
    }
}
