package org.wageaccord.ratification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.kernel.Actor;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.Congressional;

/** The pages of the congress and the ballot, as each person sees them. */
class CongressPagesTests extends Congressional {

    private MockMvc web;

    @BeforeEach
    void open() {
        web = pages();
    }

    private MockHttpServletResponse send(Actor who, MockHttpServletRequestBuilder request) {
        return as(who, () -> {
            try {
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Document page(Actor who, String path) {
        return parse(send(who, get("/cases/" + caseNumber.slug() + path)));
    }

    private static Document parse(MockHttpServletResponse response) {
        try {
            Document page = Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(page.text()).doesNotContain("??", "ratification.");
            assertThat(page.select("main [style], main script, main style")).isEmpty();
            return page;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post("/cases/" + caseNumber.slug() + path);
    }

    @Test
    void beforeADraftThePageSaysWhatComesNext() {
        assertThat(page(CHAIR, "/congress").select("main").text()).contains("还没有草案提交职代会", "双方首席代表都同意草案以后");
        assertThat(page(STRANGER, "/ballot").select("main").text()).contains("还没有召集职代会");
    }

    @Test
    void theChairFindsThePrefilledCallAndOthersDoNot() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        Document page = page(CHAIR, "/congress");
        assertThat(page.select("#meetsAt").val()).isEqualTo("2026-04-09T14:00");
        assertThat(page.select("#closesAt").val()).isEqualTo("2026-04-09T17:00");
        assertThat(page.select("#chair").val()).isEqualTo("陈某");
        assertThat(page.text()).contains("4月24日", "《浙江省集体合同条例》第二十四条第一款");
        assertThat(page(MANAGER, "/congress").select("form[action$=congress]")).isEmpty();
    }

    @Test
    void aRefusedCallKeepsWhatWasTypedAndTellsEachField() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        MockHttpServletResponse response = send(
                CHAIR,
                form("/congress")
                        .param("name", "第四届第三次会议")
                        .param("meetsAt", "2026-04-01T14:00")
                        .param("closesAt", "2026-04-01T13:00")
                        .param("place", "")
                        .param("chair", "陈某")
                        .param("scrutineers", "李某")
                        .param("tellers", "赵某"));
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = parse(response);
        assertThat(page.select("#name").val()).isEqualTo("第四届第三次会议");
        assertThat(page.select("#meetsAt").val()).isEqualTo("2026-04-01T14:00");
        assertThat(error(page, "meetsAt")).contains("不能早于双方同意草案之日（2026-04-02）", "第二十四条第一款");
        assertThat(error(page, "closesAt")).contains("截止时间必须晚于召开时间");
        assertThat(error(page, "place")).contains("请填写地点或方式");
        assertThat(page.select(".notice.bad").text()).contains("已填写的内容都保留着");
    }

    @Test
    void aTimeThatIsNoneIsRefusedBesideItsField() {
        delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        MockHttpServletResponse response =
                send(CHAIR, form("/congress").param("name", "会议").param("meetsAt", "明天"));
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = parse(response);
        assertThat(error(page, "meetsAt")).contains("请填写召开时间");
        assertThat(page.select("#name").val()).isEqualTo("会议");
        assertThat(page.select("#meetsAt").val()).isEqualTo("明天");
    }

    @Test
    void fromTheCallToTheResultThroughThePages() {
        List<Actor> delegates = delegates(47);
        ratification.submit(draft(5, "2026-04-02"));
        MockHttpServletResponse called = send(
                CHAIR,
                form("/congress")
                        .param("name", "第四届职工代表大会第三次会议")
                        .param("meetsAt", "2026-04-15T14:00")
                        .param("closesAt", "2026-04-15T17:00")
                        .param("place", "二楼会议室")
                        .param("chair", "陈某")
                        .param("scrutineers", "李某")
                        .param("tellers", "赵某"));
        assertThat(called.getStatus()).isEqualTo(303);
        assertThat(called.getRedirectedUrl()).isEqualTo("/cases/" + caseNumber.slug() + "/congress");
        at("2026-04-15T14:00");
        for (Actor delegate : delegates.subList(0, 43)) {
            assertThat(send(delegate, form("/ballot/check-in")).getStatus()).isEqualTo(303);
        }
        assertThat(page(delegates.get(0), "/ballot").text()).contains("已签到，等待开启表决", "已到 43 / 47");
        assertThat(send(CHAIR, form("/congress/open")).getStatus()).isEqualTo(303);
        for (int i = 0; i < 43; i++) {
            String choice = i < 38 ? "YES" : i < 42 ? "NO" : "ABSTAIN";
            assertThat(send(delegates.get(i), form("/ballot").param("choice", choice))
                            .getStatus())
                    .isEqualTo(303);
        }
        assertThat(send(CHAIR, form("/congress/close")).getStatus()).isEqualTo(303);

        String desk = page(MANAGER, "/congress").text();
        assertThat(desk)
                .contains("通过", "43 / 47", "须达到全体的 2/3（32 人）", "38 / 47", "须超过全体的 1/2（24 人）")
                .contains("反对 4", "弃权 1", "未到会 4")
                .contains("应到代表 47 名，实到 43 名", "收回选票 43 张，同意 38 票，反对 4 票，弃权 1 票", "决议通过")
                .contains("第二十四条第二款");
        Document phone = page(delegates.get(0), "/ballot");
        assertThat(phone.text()).contains("表决结果", "38 / 47", "43 / 47", "✓ 已达到");
        assertThat(phone.select("svg.meter rect[width=91.49%]")).hasSize(1);
        assertThat(phone.select("svg.meter line[x1=51.06%]")).hasSize(1);
        assertThat(phone.select(".phone-bar .btn")).isEmpty();
    }

    @Test
    void theBallotAsksOneQuestionWithNothingChosenBeforehand() {
        List<Actor> delegates = opened(47, 40);
        castAll(delegates.subList(1, 32), Choice.NO);
        Document page = page(delegates.get(0), "/ballot");
        assertThat(page.select("h1").text()).isEqualTo("是否同意《2026年度工资专项集体合同（草案）》？");
        assertThat(page.select("input[type=radio]")).hasSize(3);
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.select(".phone-bar .btn")).hasSize(1);
        assertThat(page.text()).contains("无记名", "不能改投", "2026年4月15日 17:00（北京时间）", "31 / 47", "不能保证");
        assertThat(page.text()).doesNotContain("反对 31");
    }

    @Test
    void aBallotWithoutAChoiceIsAskedForOne() {
        List<Actor> delegates = opened(47, 40);
        MockHttpServletResponse response = send(delegates.get(0), form("/ballot"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(parse(response).select("form .error").text()).contains("请选择同意、反对或弃权");
        MockHttpServletResponse invented =
                send(delegates.get(0), form("/ballot").param("choice", "MAYBE"));
        assertThat(invented.getStatus()).isEqualTo(422);
        assertThat(parse(invented).text()).contains("请选择同意、反对或弃权");
        assertThat(count("select count(*) from ratification.ballot_box b"
                        + " join ratification.congress c on c.id = b.congress where c.case_number = ?"))
                .isZero();
    }

    @Test
    void whoHasVotedSeesAFullGreenPageAndNoForm() {
        List<Actor> delegates = opened(47, 40);
        assertThat(send(delegates.get(0), form("/ballot").param("choice", "YES"))
                        .getRedirectedUrl())
                .isEqualTo("/cases/" + caseNumber.slug() + "/ballot");
        Document page = page(delegates.get(0), "/ballot");
        assertThat(page.select("h1").text()).isEqualTo("已投票");
        assertThat(page.select("form[action$=ballot], input[type=radio], .phone-bar .btn"))
                .isEmpty();
        MockHttpServletResponse again = send(delegates.get(0), form("/ballot").param("choice", "NO"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(parse(again).select(".notice.bad").text()).contains("你已经投过票");
    }

    @Test
    void whoIsNotOnTheRollIsToldSo() {
        opened(47, 40);
        Document page = page(STRANGER, "/ballot");
        assertThat(page.select("[role=alert]").text()).contains("你不在本次职代会的代表名册上，不能表决");
        assertThat(page.select("form[action*=ballot], .phone-bar .btn")).isEmpty();
        assertThat(send(STRANGER, form("/ballot").param("choice", "YES")).getStatus())
                .isEqualTo(422);
        assertThat(send(STRANGER, form("/ballot/check-in")).getStatus()).isEqualTo(422);
    }

    @Test
    void whileTheBallotIsOpenNoPageTellsATotalOrAName() {
        List<Actor> delegates = opened(47, 43);
        castAll(delegates.subList(0, 29), Choice.YES);
        castAll(delegates.subList(29, 31), Choice.NO);
        for (Actor who : List.of(CHAIR, MANAGER, STRANGER, delegates.get(0), delegates.get(45))) {
            for (String path : List.of("/congress", "/ballot")) {
                Document page = page(who, path);
                if (who == CHAIR) {
                    page.select("#roll").remove();
                }
                String text = page.select("main").text();
                assertThat(text).contains("31 / 47").doesNotContain("29", "同意 ", "反对 2", "代表0", "代表46");
            }
        }
        Document desk = page(CHAIR, "/congress");
        assertThat(desk.select("#roll [role=listitem]")).hasSize(47);
        assertThat(desk.select("#roll [role=list]").text()).doesNotContain("投");
        assertThat(desk.select("button[disabled]").text()).isEqualTo("截止并计票");
    }

    @Test
    void actsOfOthersAreRefusedOnThePage() {
        opened(47, 43);
        MockHttpServletResponse response = send(MANAGER, form("/congress/close"));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(parse(response).select(".notice.bad").text()).contains("只有本企业的工会主席可以这样做");
        assertThat(page(MANAGER, "/congress").select("form[action*=congress]")).isEmpty();
    }

    @Test
    void thePagesSpeakEnglishToo() {
        List<Actor> delegates = opened(47, 43);
        castAll(delegates.subList(0, 43), Choice.YES);
        close();
        Document desk = page(CHAIR, "/congress?lang=en");
        assertThat(desk.text()).contains("Passed", "All ballots are alike");
        assertThat(desk.text()).doesNotContain("''");
    }

    private static String error(Document page, String field) {
        Element input = page.getElementById(field);
        return input.parent().select(".error").text();
    }
}
