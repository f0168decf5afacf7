package org.wageaccord.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.AnswerKind;
import org.wageaccord.supervision.Ground;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.Matter;
import org.wageaccord.supervision.ProposalReason;
import org.wageaccord.supervision.Rung;
import org.wageaccord.supervision.Supervision;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.supervision.SupervisionRoom;

/** The page of the ladder drafts each letter from the case, shows each reader the one act that is theirs, and refuses in place. */
@SupervisionRoom
class LadderPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Supervision supervision;

    @Autowired
    SupervisionCast cast;

    @Autowired
    KnownCases cases;

    @Autowired
    Statute statute;

    private Visitor at(CaseNumber number) {
        return new Visitor(web, number, "supervision");
    }

    private Matter matter(CaseNumber number) {
        List<Matter> all = supervision.matters(number);
        return all.get(all.size() - 1);
    }

    private Visitor fresh(Ground... grounds) {
        return at(cases.with(statute.today().minusDays(1), grounds));
    }

    /** The letter as it was drafted for whoever signs it. */
    private static Map<String, String> drafted(Document page, String form) {
        Element letter = page.getElementById(form);
        assertThat(letter).as(form).isNotNull();
        return Map.of(
                "facts", letter.select("[name=facts]").text(),
                "basis", letter.select("[name=basis]").text(),
                "demand", letter.select("[name=demand]").text(),
                "contact", letter.select("[name=contact]").val() + " 13900000001");
    }

    private Visitor reminded() {
        Visitor visitor = fresh(Ground.REPLY_OVERDUE);
        visitor.send(cast.guide, "raise", Map.of("ground", "REPLY_OVERDUE"));
        visitor.send(cast.guide, "remind", drafted(visitor.show(cast.guide), "remind"));
        return visitor;
    }

    private Visitor inquired() {
        Visitor visitor = reminded();
        visitor.send(cast.manager, "answer", Map.of("kind", "DISPUTED", "words", "本单位正在研究"));
        Map<String, String> fields =
                Map.of("on", statute.today().toString(), "course", "查阅收文记录", "findings", "没有答复", "corrected", "false");
        var request =
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(visitor.address("/inquire"));
        fields.forEach(request::param);
        request.param(
                "supervisors",
                cast.firstSupervisor.id().value().toString(),
                cast.secondSupervisor.id().value().toString());
        assertThat(visitor.perform(cast.firstSupervisor, request).getStatus()).isEqualTo(303);
        return visitor;
    }

    private Visitor proposed() {
        Visitor visitor = inquired();
        visitor.send(cast.chair, "opine", drafted(visitor.show(cast.chair), "opine"));
        visitor.send(cast.manager, "answer", Map.of("kind", "DISPUTED", "words", "本单位不同意"));
        visitor.send(cast.chair, "judge", Map.of("corrected", "false", "judgement", "仍未答复"));
        Map<String, String> letter = new java.util.HashMap<>(drafted(visitor.show(cast.cityUnion), "propose"));
        letter.put("reasons", "NOT_CORRECTED");
        visitor.send(cast.cityUnion, "propose", letter);
        return visitor;
    }

    @Test
    void thePageOffersTheGroundsThatTheCaseShows() {
        Visitor visitor = fresh(Ground.REPLY_OVERDUE, Ground.DATA_WITHHELD);
        Document page = visitor.show(cast.chair);
        assertThat(page.select("#raise input[name=ground]").eachAttr("value"))
                .containsExactly("REPLY_OVERDUE", "DATA_WITHHELD");
        assertThat(page.select("#raise input[checked]"))
                .as("nothing is chosen for them")
                .isEmpty();
        assertThat(page.select("#raise").text()).contains("逾期未答复要约", "不提供协商资料");
        assertThat(page.select("aside").text()).contains("平台约定 7 个工作日", "2 名以上监督员", "企业 15 个工作日内答复");
        Document refused = visitor.refused(cast.chair, "raise", Map.of());
        assertThat(refused.select("#raise .error").text()).contains("请选择事由");
        visitor.send(cast.chair, "raise", Map.of("ground", "DATA_WITHHELD"));
        assertThat(matter(visitor.number()).points())
                .extracting(Matter.Point::ground)
                .containsExactly(Ground.DATA_WITHHELD);
        assertThat(visitor.show(cast.manager).getElementById("raise")).isNull();
    }

    @Test
    void aCaseWithoutBreachSaysWhatTheLadderIsFor() {
        Visitor visitor = fresh();
        Document page = visitor.show(cast.chair);
        assertThat(page.select(".empty").text()).contains("没有督促事项", "案情没有显示可以督促的事由");
        assertThat(page.getElementById("raise")).isNull();
        assertThat(visitor.show(cast.manager).select(".empty").text()).doesNotContain("案情没有显示");
    }

    @Test
    void aBreachOfTheAgreementIsRaisedWithItsFacts() {
        Visitor visitor = at(cases.performing());
        Document refused = visitor.refused(cast.chair, "raise", Map.of("ground", "PERFORMANCE_BREACH"));
        assertThat(refused.select("#raise .error").text()).contains("请写明事实");
        assertThat(refused.select("#raise input[checked]").val()).isEqualTo("PERFORMANCE_BREACH");
        visitor.send(cast.chair, "raise", Map.of("ground", "PERFORMANCE_BREACH", "facts", "未按约定上调岗位工资"));
        Document page = visitor.show(cast.guide);
        assertThat(page.select("#remind [name=facts]").text()).contains("未按约定上调岗位工资");
        assertThat(page.select("#remind [name=demand]").text()).contains("按照集体合同的约定履行");
    }

    @Test
    void theReminderIsDraftedInChineseFromTheCase() {
        Visitor visitor = fresh(Ground.REPLY_OVERDUE);
        visitor.send(cast.guide, "raise", Map.of("ground", "REPLY_OVERDUE"));
        Document page = visitor.showInEnglish(cast.guide);
        assertThat(page.select("#remind h2").text()).isEqualTo("Sign the reminder letter");
        assertThat(page.select("#remind [name=facts]").text()).startsWith("经查，你单位");
        assertThat(page.select("#remind [name=basis]").text()).contains("《浙江省集体合同条例》第七条");
        assertThat(page.select("#remind [name=demand]").text()).contains("书面答复");
        assertThat(page.select("#remind [name=contact]").val()).isEqualTo(cast.guide.name());
        assertThat(visitor.show(cast.manager).getElementById("remind")).isNull();
    }

    @Test
    void aRefusedLetterKeepsWhatWasTyped() {
        Visitor visitor = fresh(Ground.REPLY_OVERDUE);
        visitor.send(cast.guide, "raise", Map.of("ground", "REPLY_OVERDUE"));
        Document page = visitor.refused(
                cast.guide, "remind", Map.of("facts", "我写的事实", "basis", "", "demand", "尽快答复", "contact", "胡某"));
        assertThat(page.select("#remind [name=facts]").text()).isEqualTo("我写的事实");
        assertThat(page.select("#remind .error").text()).startsWith("请写明法律依据");
        assertThat(matter(visitor.number()).letters()).isEmpty();
    }

    @Test
    void whoComesSecondIsToldTheStateThatHolds() {
        Visitor visitor = fresh(Ground.REPLY_OVERDUE);
        visitor.send(cast.guide, "raise", Map.of("ground", "REPLY_OVERDUE"));
        Map<String, String> letter = drafted(visitor.show(cast.guide), "remind");
        visitor.send(cast.chair, "remind", letter);
        Document page = visitor.refused(cast.guide, "remind", letter);
        assertThat(page.getElementById("remind")).as("its form is gone").isNull();
        assertThat(page.select("[role=alert]").text()).contains("提示函正在等企业答复");
    }

    @Test
    void theEnterpriseSeesTheLetterItsTermAndTheAnswerForm() {
        Visitor visitor = reminded();
        Document page = visitor.show(cast.manager);
        Matter.Letter letter = matter(visitor.number()).letter(Rung.REMINDER).orElseThrow();
        assertThat(page.select(".points").text()).contains("逾期未答复要约");
        assertThat(page.select(".ladder").text()).contains(letter.number(), "芝英镇总工会");
        assertThat(page.select(".ladder .deadline").text()).contains("平台约定");
        assertThat(page.select("#answer h2").text()).contains(letter.number());
        assertThat(page.select("#answer input[name=kind]").eachAttr("value"))
                .containsExactly("CORRECTED", "WILL_CORRECT", "DISPUTED");
        assertThat(visitor.show(cast.clerk).getElementById("answer")).isNull();
        assertThat(visitor.show(cast.chair).getElementById("answer")).isNull();
    }

    @Test
    void anAnswerIsRefusedBesideItsFields() {
        Visitor visitor = reminded();
        Document nothing = visitor.refused(cast.manager, "answer", Map.of("words", "我们的说明"));
        assertThat(nothing.select("#answer .error").text()).isEqualTo("请选择答复意见");
        assertThat(nothing.select("#answer [name=words]").text()).isEqualTo("我们的说明");
        Document undated = visitor.refused(
                cast.manager, "answer", Map.of("kind", "WILL_CORRECT", "words", "改", "correctBy", "2026年5月"));
        assertThat(undated.select("#answer [name=correctBy]").val()).isEqualTo("2026年5月");
        assertThat(undated.select("#answer .error").text()).isNotEmpty();
        Document stillOpen = visitor.refused(cast.manager, "answer", Map.of("kind", "CORRECTED", "words", "已经办了"));
        assertThat(stillOpen.select("#answer .error").text()).contains("要约仍未答复");
    }

    @Test
    void anAnswerBringsItsFilesToTheUnionAndToNobodyElse() {
        Visitor visitor = reminded();
        byte[] csv = "日期,收文\n".getBytes(StandardCharsets.UTF_8);
        visitor.sendWithFile(
                cast.manager,
                "answer",
                Map.of(
                        "kind",
                        "WILL_CORRECT",
                        "words",
                        "下周答复",
                        "correctBy",
                        statute.today().plusDays(5).toString()),
                new MockMultipartFile("files", "C:\\文件\\收文记录.csv", "text/csv", csv));
        Matter.Answer answer =
                matter(visitor.number()).letter(Rung.REMINDER).orElseThrow().answer();
        assertThat(answer.kind()).isEqualTo(AnswerKind.WILL_CORRECT);
        Element link = visitor.show(cast.chair).select(".file-list a").first();
        assertThat(link.text()).isEqualTo("收文记录.csv");
        MockHttpServletResponse file = visitor.perform(cast.chair, get(link.attr("href")));
        assertThat(file.getContentAsByteArray()).isEqualTo(csv);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("UTF-8''");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(visitor.perform(cast.bureau, get(link.attr("href"))).getStatus())
                .as("not handed over")
                .isEqualTo(404);
    }

    @Test
    void anInquiryNeedsTwoSupervisorsAndKeepsWhoWasChosen() {
        Visitor visitor = reminded();
        visitor.send(cast.manager, "answer", Map.of("kind", "DISPUTED", "words", "本单位正在研究"));
        Document page = visitor.show(cast.firstSupervisor);
        assertThat(page.select("#inquire input[name=supervisors]").eachAttr("value"))
                .contains(
                        cast.firstSupervisor.id().value().toString(),
                        cast.secondSupervisor.id().value().toString())
                .doesNotContain(cast.involvedSupervisor.id().value().toString());
        assertThat(page.select("#inquire").text()).contains(SupervisionCast.CARD);
        Document refused = visitor.refused(
                cast.firstSupervisor,
                "inquire",
                Map.of(
                        "supervisors",
                        cast.firstSupervisor.id().value().toString(),
                        "on",
                        statute.today().toString(),
                        "course",
                        "查阅",
                        "findings",
                        "没有答复",
                        "corrected",
                        "false"));
        assertThat(refused.select("#inquire .error").text()).contains("至少由 2 名劳动法律监督员调查");
        assertThat(refused.select("#inquire input[name=supervisors][checked]")).hasSize(1);
        Document empty = visitor.refused(cast.firstSupervisor, "inquire", Map.of());
        assertThat(empty.select("#inquire .error")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theOpinionQuotesTheArticleAndTheProposalSpeaksOfTheEnterprise() {
        Visitor visitor = inquired();
        assertThat(visitor.show(cast.guide).getElementById("opine"))
                .as("a guide is no chair")
                .isNull();
        Document page = visitor.show(cast.chair);
        assertThat(page.select("#opine [name=facts]").text()).isEqualTo("没有答复");
        assertThat(page.select("#opine [name=basis]").text()).contains("《浙江省集体合同条例》第七条", "十个工作日内予以书面答复");
        visitor.send(cast.chair, "opine", drafted(page, "opine"));
        assertThat(visitor.show(cast.manager).select(".ladder .deadline").text())
                .contains("第二十二条");
        visitor.send(cast.manager, "answer", Map.of("kind", "DISPUTED", "words", "本单位不同意"));
        visitor.send(cast.chair, "judge", Map.of("corrected", "false", "judgement", "仍未答复"));
        Document proposing = visitor.show(cast.cityUnion);
        assertThat(proposing.select("#propose [name=facts]").text())
                .contains("该单位")
                .doesNotContain("你单位");
        assertThat(proposing.select("#propose [name=basis]").text()).contains("第四十二条第（二）项");
        assertThat(proposing
                        .select("#propose input[name=reasons]:not([disabled])")
                        .eachAttr("value"))
                .containsExactly("NOT_CORRECTED");
        Document refused = visitor.refused(cast.cityUnion, "propose", drafted(proposing, "propose"));
        assertThat(refused.select("#propose .error").text()).contains("至少选择一项");
    }

    @Test
    void theProposalIsForTheBureauNotForTheEnterprise() {
        Visitor visitor = proposed();
        String number =
                matter(visitor.number()).letter(Rung.PROPOSAL).orElseThrow().number();
        assertThat(visitor.show(cast.bureau).text()).contains(number, "查阅收文记录", "仍未答复");
        Document enterprise = visitor.show(cast.manager);
        assertThat(enterprise.text())
                .contains("工会已向主管部门提出建议书")
                .doesNotContain(number)
                .doesNotContain("查阅收文记录");
        Document refused = visitor.refused(cast.bureau, "feedback", Map.of("words", "已调查"));
        assertThat(refused.select("#feedback .error").text()).isEqualTo("请选择是否责令改正");
        assertThat(refused.select("#feedback [name=words]").text()).isEqualTo("已调查");
        LocalDate day = statute.today().plusDays(20);
        visitor.send(cast.bureau, "feedback", Map.of("ordered", "true", "words", "给予警告", "correctBy", day.toString()));
        Document ordered = visitor.show(cast.manager);
        assertThat(ordered.select(".ladder").text()).contains("责令", "给予警告");
        Document reporting = visitor.refused(cast.manager, "report", Map.of("words", "已经改正"));
        assertThat(reporting.select("[role=alert]").text()).contains("要约仍未答复");
        assertThat(reporting.select("#report [name=words]").text()).isEqualTo("已经改正");
        cases.now(visitor.number(), statute.today());
        visitor.send(cast.manager, "report", Map.of("words", "已经改正"));
        assertThat(visitor.show(cast.chair).select(".notice.good").text()).contains("企业已按责令改正");
    }

    @Test
    void aRefusalToTakeTheLetterAndTheEndOfTheLadderNeedWords() {
        Visitor visitor = reminded();
        assertThat(visitor.refused(cast.guide, "rejected", Map.of())
                        .select(".quiet-forms details[open] .error")
                        .text())
                .startsWith("请写明送达经过和证明");
        visitor.send(cast.guide, "rejected", Map.of("proof", "3月3日送达门卫，拒收"));
        assertThat(visitor.show(cast.guide).select(".ladder").text()).contains("拒绝接收", "3月3日送达门卫，拒收");
        Document page = visitor.refused(cast.chair, "withdraw", Map.of("reason", " "));
        assertThat(page.select(".quiet-forms details[open] .error").text()).startsWith("请写明理由");
        visitor.send(cast.chair, "withdraw", Map.of("reason", "双方另行商定"));
        assertThat(visitor.show(cast.manager).select(".notice").text()).contains("工会终止督促");
    }

    @Test
    void everyReaderReadsThePageInBothLanguages() {
        Visitor visitor = proposed();
        for (Actor reader : List.of(
                cast.chair,
                cast.negotiator,
                cast.manager,
                cast.clerk,
                cast.guide,
                cast.cityUnion,
                cast.bureau,
                cast.firstSupervisor)) {
            assertThat(visitor.show(reader).select("h2").text())
                    .as(reader.role())
                    .contains("第 1 次督促");
            assertThat(visitor.showInEnglish(reader).select(".ladder h3").text())
                    .as(reader.role())
                    .contains("Reminder letter");
        }
        as(cast.bureau, () -> supervision.desk(visitor.number()));
        assertThat(matter(visitor.number()).letter(Rung.PROPOSAL).orElseThrow().reasons())
                .containsExactly(ProposalReason.NOT_CORRECTED);
    }
}
