package org.wageaccord.voices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.voices.Answer;
import org.wageaccord.voices.VoicesRoom;
import org.wageaccord.voices.Voicing;
import org.wageaccord.voices.Voicing.Firm;

/** The pages of a gathering: opened by the union, answered on a phone, read by whom it may concern. */
@VoicesRoom
class VoicesPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Voicing voicing;

    @Test
    void theChairOpensFromTheStarterSetAndKeepsWhatWasTypedWhenRefused() {
        Firm firm = voicing.firm(1);
        String form = "/voices/new?enterprise=" + firm.id();
        assertThat(status(firm.workers().get(0), form)).isEqualTo(403);
        assertThat(send(firm.manager(), form, "title", "x").getStatus()).isEqualTo(403);
        Document fresh = show(firm.chair(), form);
        assertThat(fresh.select("textarea[name=lines]")).hasSize(9);
        assertThat(fresh.select("textarea[name=lines]").eachText()).allMatch(text -> text.length() > 8);
        String[] fields = fields(fresh, "");
        Document refused = PageVisits.read(send(firm.chair(), form, fields), 422);
        assertThat(refused.select("#closesAt").first().parent().select(".error").text())
                .isNotBlank();
        assertThat(refused.select("textarea[name=lines]").eachText())
                .isEqualTo(fresh.select("textarea[name=lines]").eachText());
        MockHttpServletResponse opened =
                send(firm.chair(), form, fields(fresh, fresh.select("#closesAt").val()));
        assertThat(opened.getStatus()).isEqualTo(303);
        assertThat(show(firm.chair(), opened.getRedirectedUrl()).select("#statements tbody tr"))
                .hasSizeGreaterThan(9);
        assertThat(show(firm.workers().get(0), "/voices").select("tbody tr")).hasSize(1);
        assertThat(show(firm.manager(), "/voices").select("tbody tr")).isEmpty();
    }

    private static String[] fields(Document form, String closesAt) {
        var values = new java.util.ArrayList<String>();
        values.add("closesAt");
        values.add(closesAt);
        form.select("form.stack input[name=title], form.stack textarea").forEach(field -> {
            values.add(field.attr("name"));
            values.add(field.hasAttr("value") ? field.val() : field.wholeText());
        });
        return values.toArray(String[]::new);
    }

    @Test
    void aWorkerAnswersOneCardAtATimeAndAddsOne() {
        Firm firm = voicing.firm(1);
        Actor worker = firm.workers().get(0);
        UUID id = voicing.opened(firm, "希望提高工资标准", "希望提高夜班津贴");
        String page = "/voices/" + id;
        Document first = show(worker, page);
        assertThat(first.select(".voice-text").text()).isEqualTo("希望提高工资标准");
        assertThat(first.select("progress").attr("value")).isEqualTo("0");
        assertThat(first.select("footer button[name=answer]").eachText()).containsExactly("不同意", "跳过", "同意");
        assertThat(first.select("script:not([src])"))
                .as("works without scripts")
                .isEmpty();
        assertThat(PageVisits.read(send(worker, page + "/answers", "number", "1"), 422)
                        .text())
                .contains("请选同意、不同意或者跳过");
        assertThat(send(worker, page + "/answers", "number", "1", "answer", "AGREE")
                        .getStatus())
                .isEqualTo(303);
        assertThat(PageVisits.read(send(worker, page + "/answers", "number", "1", "answer", "SKIP"), 422)
                        .text())
                .contains("已经答过");
        assertThat(show(worker, page).select(".voice-text").text()).isEqualTo("希望提高夜班津贴");
        send(worker, page + "/answers", "number", "2", "answer", "SKIP");
        Document done = show(worker, page);
        assertThat(done.text()).contains("已经全部作答", "2 / 2");
        Document refused =
                PageVisits.read(send(worker, page + "/statements", "text", "找我 13800000012", "head", "LEAVE"), 422);
        assertThat(refused.select("#propose .error").text()).contains("个人信息保护法");
        assertThat(refused.select("#text").text()).isEqualTo("找我 13800000012");
        assertThat(refused.select("#head option[selected]").val()).isEqualTo("LEAVE");
        assertThat(send(worker, page + "/statements", "text", "希望发年终奖", "head", "OTHER")
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(worker, page).select(".voice").text()).contains("希望发年终奖", "职工提出");
        for (Actor stranger :
                new Actor[] {firm.manager(), voicing.firm(1).workers().get(0)}) {
            for (String address : new String[] {page, page + "/result", page + "/manage", page + "/turnout"}) {
                assertThat(status(stranger, address)).as(address).isEqualTo(404);
            }
            assertThat(send(stranger, page + "/answers", "number", "1", "answer", "AGREE")
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void theChairModeratesClosesAndShows() {
        Firm firm = voicing.firm(6);
        UUID id = voicing.opened(firm, "希望提高工资标准", "夜班津贴要提高", "食堂太难吃了", "希望提高夜班津贴");
        voicing.answers(firm, id, 1, 4, 2);
        voicing.says(firm.workers().get(0), id, 2, Answer.AGREE).orElseThrow();
        String manage = "/voices/" + id + "/manage";
        assertThat(status(firm.workers().get(0), manage)).isEqualTo(403);
        assertThat(show(firm.chair(), manage).select("[hx-get]").attr("hx-get"))
                .isEqualTo("/voices/" + id + "/turnout");
        assertThat(new PageVisits(web)
                        .perform(firm.chair(), get("/voices/" + id + "/turnout"))
                        .getContentAsByteArray())
                .asString()
                .isEqualTo("6");
        String judge = manage + "/statements";
        Document refused = PageVisits.read(send(firm.chair(), judge + "/hide", "number", "3", "reason", ""), 422);
        assertThat(refused.text()).contains("请填写");
        assertThat(send(firm.chair(), judge + "/hide", "number", "3", "reason", "不是工资事项")
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(firm.chair(), judge + "/merge", "number", "4", "into", "2")
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(firm.chair(), manage + "/remind").getStatus()).isEqualTo(303);
        assertThat(PageVisits.read(send(firm.chair(), manage + "/remind"), 422).text())
                .contains("今天已经提醒过");
        assertThat(send(firm.chair(), manage + "/close").getRedirectedUrl()).isEqualTo("/voices/" + id + "/result");
        Document result = show(firm.workers().get(0), "/voices/" + id + "/result");
        assertThat(result.select(".voices li").eachText().get(0)).contains("希望提高工资标准", "同意 67 %", "同意 4 · 不同意 2");
        assertThat(result.select(".voices li").eachText().get(1)).contains("作答不足 5 人，不显示");
        assertThat(result.text()).contains("已隐藏：不是工资事项", "已并入第 2 条").doesNotContain("食堂");
        assertThat(result.select("a[href*=cases]")).isEmpty();
        assertThat(show(firm.chair(), "/voices/" + id + "/result")
                        .select("a[href^=/cases/new]")
                        .attr("href"))
                .isEqualTo("/cases/new?enterprise=" + firm.id() + "&voices=" + id);
        assertThat(show(firm.chair(), "/voices?case=2026-0007")
                        .select("a[href*=caucus]")
                        .attr("href"))
                .isEqualTo("/cases/2026-0007/caucus?note=/voices/" + id + "/result");
        assertThat(status(firm.manager(), "/voices/" + id + "/result")).isEqualTo(404);
        assertThat(send(firm.chair(), manage + "/publish").getStatus()).isEqualTo(303);
        assertThat(show(firm.manager(), "/voices/" + id + "/result").text()).contains("同意 67 %");
        assertThat(status(firm.manager(), manage)).isEqualTo(403);
    }

    private Document show(Actor who, String address) {
        return new PageVisits(web).show(who, address);
    }

    private int status(Actor who, String address) {
        return new PageVisits(web).perform(who, get(address)).getStatus();
    }

    private MockHttpServletResponse send(Actor who, String address, String... fields) {
        return new PageVisits(web).send(who, address, fields);
    }
}
