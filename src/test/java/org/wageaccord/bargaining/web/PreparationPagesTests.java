package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.CLERK;
import static org.wageaccord.bargaining.Table.REVIEWER;
import static org.wageaccord.bargaining.Table.YING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Table;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Listed;
import org.wageaccord.registry.Person;

/** The pages of the teams and of the data, before the first round. */
@BargainingRoom
class PreparationPagesTests extends PageOfTheTable {

    @Test
    void aTeamIsPickedFromTheRegisterAndNamed() {
        CaseNumber c = table.set();
        Document page = page(CHEN, c, "teams");
        assertThat(page.text()).contains("每方不少于 5 人");
        for (var person : Table.WORKERS) {
            MockHttpServletRequestBuilder pick = filled(page, "#team-form", c, "teams")
                    .param("pick", person.id().toString());
            page = shown(call(CHEN, pick), 200);
        }
        Document tooFew = shown(
                call(
                        CHEN,
                        filled(page, "#team-form", c, "teams")
                                .param("chief", "0")
                                .param("do", "name")),
                422);
        assertThat(tooFew.select(".error").text()).contains("每方协商代表不得少于 5 人，现在 4 人（《浙江省集体合同条例》第十条第一款）");
        assertThat(tooFew.select("input[name$=.name]").eachAttr("value")).containsExactly("陈某", "李某", "王某", "张某");
        assertThat(tooFew.select("input[name=chief][checked]").val()).isEqualTo("0");
        Document expert =
                shown(call(CHEN, filled(tooFew, "#team-form", c, "teams").param("do", "expert")), 200);
        expert.select("[name='members[4].name']").val("指导员");
        redirected(
                call(CHEN, filled(expert, "#team-form", c, "teams").param("do", "name")),
                "/cases/" + c.slug() + "/teams");
        Document named = page(YING, c, "teams");
        assertThat(named.text()).contains("陈某 首席代表", "指导员 外聘专家", "外聘专家 1 人，不超过 1 人", "女代表 2 人，占 40 %；女职工占 40 %");
    }

    @Test
    void aLargeRosterIsTurnedPageByPageSoThatAnybodyCanBePicked() {
        List<Person> staff = IntStream.rangeClosed(1, 240)
                .mapToObj(i -> new Person(
                        UUID.randomUUID(), "职工%03d".formatted(i), Gender.MALE, "操作工", "G2", null, false, null))
                .toList();
        when(registry.people(any(), anyString(), anyInt()))
                .thenAnswer(call -> Listed.of(staff, call.<Integer>getArgument(2)));
        when(registry.person(any(), any()))
                .thenAnswer(call -> staff.stream()
                        .filter(p -> p.id().equals(call.getArgument(1)))
                        .findFirst());
        CaseNumber c = table.set();
        Document page = page(CHEN, c, "teams");
        Document first = shown(call(CHEN, filled(page, "#team-form", c, "teams").param("do", "find")), 200);
        assertThat(first.select("button[name=pick]")).hasSize(20);
        assertThat(first.select("#people").text()).contains("共 240 人，第 1 / 12 页");
        Document last = shown(call(CHEN, filled(first, "#team-form", c, "teams").param("turn", "11")), 200);
        assertThat(last.select("button[name=pick]").last().text()).startsWith("+ 职工240");
        assertThat(last.select("button[name=turn]").eachAttr("value")).containsExactly("10");
        Document picked = shown(
                call(
                        CHEN,
                        filled(last, "#team-form", c, "teams")
                                .param(
                                        "pick",
                                        last.select("button[name=pick]").last().val())),
                200);
        assertThat(picked.select("[name='members[0].name']").val()).isEqualTo("职工240");
    }

    @Test
    void thePickerAnswersAFragmentAndOnlyToTheSides() {
        CaseNumber c = table.set();
        Document found = Jsoup.parse(new String(
                call(CHEN, get("/cases/" + c.slug() + "/teams/people").param("find", "陈"))
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
        assertThat(found.select("button[name=pick]").eachText()).containsExactly("+ 陈某 操作工");
        assertThat(found.select("html head title")).isEmpty();
        assertThat(call(REVIEWER, get("/cases/" + c.slug() + "/teams/people").param("find", "陈"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page(REVIEWER, c, "teams").select("#team-form")).isEmpty();
    }

    @Test
    void theDataIsAnsweredItemByItemAndHandedOver() {
        CaseNumber c = table.withTeams();
        Document page = page(CLERK, c, "data");
        assertThat(page.select("main h3").eachText()).contains("1. 2025年度营业收入");
        Document refused = shown(call(CLERK, dataForm(page, c, "REFUSED", "", null)), 422);
        assertThat(refused.text()).contains("不提供的，须说明理由（《浙江省集体合同条例》第四十二条第（六）项）");
        assertThat(refused.select("input[name='answers[0].state'][checked]").val())
                .isEqualTo("REFUSED");
        MockMultipartFile wrong =
                new MockMultipartFile("answers[0].file", "收入.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1});
        Document notPdf = shown(call(CLERK, dataForm(page, c, "GIVEN", "见附件", wrong)), 422);
        assertThat(notPdf.text()).contains("收入.pdf 的内容不是 PDF");
        assertThat(notPdf.select("#text0").val()).isEqualTo("见附件");
        MockMultipartFile csv = new MockMultipartFile(
                "answers[0].file", "C:\\资料\\收入.csv", "text/csv", "年,元\n".getBytes(StandardCharsets.UTF_8));
        redirected(call(CLERK, dataForm(page, c, "GIVEN", "见附件", csv)), "/cases/" + c.slug() + "/data");
        Document given = page(CHEN, c, "data");
        String file = given.select("td a").attr("href");
        assertThat(given.select("td a").text()).isEqualTo("收入.csv");
        MvcResult download = call(CHEN, get(file));
        assertThat(download.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("UTF-8");
        assertThat(call(REVIEWER, get(file)).getResponse().getStatus()).isEqualTo(404);
        assertThat(page(REVIEWER, c, "data").text()).contains("资料只对协商双方开放").doesNotContain("见附件");
    }

    private MockHttpServletRequestBuilder dataForm(
            Document page, CaseNumber c, String state, String text, MockMultipartFile file) {
        var request = multipart("/cases/" + c.slug() + "/data");
        if (file != null) {
            request.file(file);
        }
        List<String> items = page.select("input[name$=.item]").eachAttr("value");
        assertThat(items)
                .hasSize(3)
                .allSatisfy(i -> assertThat(UUID.fromString(i)).isNotNull());
        for (int i = 0; i < items.size(); i++) {
            request.param("answers[" + i + "].item", items.get(i));
            request.param("answers[" + i + "].state", i == 0 ? state : "GIVEN");
            request.param("answers[" + i + "].text", i == 0 ? text : "见报表");
        }
        return request;
    }
}
