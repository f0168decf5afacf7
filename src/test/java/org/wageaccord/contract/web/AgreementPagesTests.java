package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Gender;
import org.wageaccord.registry.Person;
import org.wageaccord.statute.Route;

/** Agreement, signing and my change: every number is that of the worked example. */
class AgreementPagesTests extends PageOfTheAgreement {

    private MockHttpServletRequestBuilder signForm() {
        return post("/cases/" + caseNumber.slug() + "/sign").param("digest", DIGEST);
    }

    @Test
    void beforeATextThePagesSayWhatComesNext() {
        assertThat(page(CHAIR, "/agreement").select("main").text()).contains("还没有合同文本");
        assertThat(page(CHAIR, "/sign").select("main").text()).contains("只有双方首席代表，或者书面委托代理签署合同的人可以签字");
        assertThat(page(CHAIR, "/my-change").select("main").text()).contains("还没有谈成");
    }

    @Test
    void aRefusalToSignAndItsAnswerAreGivenOnTheSigningPage() {
        frozenAndPassed();
        String slug = "/cases/" + caseNumber.slug();
        assertThat(page(MANAGER, "/sign").getElementById("reason")).isNotNull();
        Document refused = parse(send(
                MANAGER, post(slug + "/sign/refuse").param("digest", DIGEST).param("reason", "")));
        assertThat(refused.select("#refuse[open] p.error").text()).contains("应当说明理由");
        assertThat(send(
                                MANAGER,
                                post(slug + "/sign/refuse")
                                        .param("digest", DIGEST)
                                        .param("reason", "铝价上涨"))
                        .getStatus())
                .isEqualTo(303);
        Document mine = page(MANAGER, "/sign");
        assertThat(mine.getElementById("refused").text()).contains("铝价上涨", "等待对方");
        assertThat(mine.getElementById("password")).isNull();
        assertThat(mine.getElementById("answer")).isNull();
        Document theirs = page(CHAIR, "/sign");
        assertThat(theirs.select("#answer input[type=radio]")).hasSize(2);
        assertThat(theirs.select("input[checked]")).isEmpty();
        Document bare = parse(send(CHAIR, post(slug + "/sign/answer").param("way", "MEDIATION")));
        assertThat(bare.select("p.error").text()).contains("争议事项", "第三十九条");
        assertThat(bare.select("input[value=MEDIATION]").hasAttr("checked")).isTrue();
        assertThat(send(CHAIR, post(slug + "/sign/answer").param("way", "TABLE").param("words", "再谈"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(CHAIR, "/agreement").text()).contains("拒绝签字", "铝价上涨", "回到协商桌");
    }

    @Test
    void aSignatureOnAnEarlierTextIsShownAsVoid() {
        frozenAndPassed();
        sign(CHAIR, Side.WORKERS);
        contracts.freeze(text(6, "c3".repeat(32)));
        assertThat(page(MANAGER, "/agreement").getElementById("voided").text()).contains(CHAIR.name(), "不再有效", "第 5 版");
    }

    @Test
    void aDraftIsSignedBeforeTheVoteWhereThePlaceHasThatOrder() {
        contracts.freeze(text(5, DIGEST, Route.Way.SIGN_BEFORE_VOTE));
        Document draft = page(CHAIR, "/sign");
        assertThat(draft.getElementById("draft").text()).contains("你签的是草案");
        assertThat(draft.getElementById("refuse").text()).contains("草案就不提交职代会表决");
        assertThat(page(CHAIR, "/agreement").select(".pill").text()).contains("草案待双方签字");
        signBoth();
        assertThat(page(CHAIR, "/sign").select(".notice.good").text()).contains("双方都已在草案上签字");
        assertThat(page(CHAIR, "/agreement").select("main .card").text()).contains("草案已签字，待职代会通过");
        contracts.notPassed(caseNumber, "草案未获职工代表大会通过");
        assertThat(page(CHAIR, "/agreement").getElementById("voided").select("li"))
                .hasSize(2);
        assertThat(page(CHAIR, "/sign").select("#password")).isEmpty();
    }

    @Test
    void theFullTextHasTheTablesOfTheWorkedExample() {
        contracts.freeze(text(5, DIGEST));
        Document page = page(MANAGER, "/agreement");
        assertThat(page.select("h2").eachText())
                .contains("第一章　总则", "第二章　工资分配制度与标准", "第三章　年度调整", "第四章　能级工资", "第五章　定额与计件")
                .contains("第六章　加班、津贴、奖金", "第七章　支付", "第八章　特殊情况", "第九章　其他约定");
        assertThat(row(page, "G1")).containsExactly("60", "3 600", "3 888", "+288", "8.00 %");
        assertThat(row(page, "G3")).containsExactly("54", "5 100", "5 432", "+332", "6.51 %");
        assertThat(row(page, "合计")).containsExactly("240", "1 134 600", "1 210 944", "+76 344", "6.73 %");
        assertThat(row(page, "高级技师")).containsExactly("3", "600", "1 200", "+600");
        assertThat(row(page, "抛光")).containsExactly("420", "0.480", "0.515", "7.29 %", "216.30", "4 704.53");
        assertThat(page.select("table").last().select("tr").eachText().stream().map(AgreementPagesTests::plain))
                .contains("G2 25.83 38.74 51.66 77.48", "G5 49.48 74.22 98.97 148.45");
        assertThat(plain(page.text()))
                .contains("企业最低工资每月 2 800 元", "4 727.50 → 5 045.60", "2026年4月1日 至 2027年3月31日", DIGEST)
                .contains("每月15日发放上月工资", "待职代会通过", "证书签章写入合同 PDF");
    }

    @Test
    void aWorkerReadsTheFullTextOnceItIsInForceAndTheBureauOnceItIsSigned() {
        frozenAndPassed();
        Actor bureau = actor("审查员", Role.HB);
        assertThat(page(STRANGER, "/agreement").select("main").text())
                .contains("全文现在还不能看")
                .doesNotContain("3 888");
        assertThat(page(bureau, "/agreement").select("table")).isEmpty();
        sign(CHAIR, Side.WORKERS);
        sign(MANAGER, Side.ENTERPRISE);
        assertThat(page(bureau, "/agreement").select("table")).isNotEmpty();
        assertThat(page(STRANGER, "/agreement").select("table")).isEmpty();
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        assertThat(page(STRANGER, "/agreement").select("table")).isNotEmpty();
    }

    @Test
    void onceItIsInForceBothSidesAreLedToThePublicEditionAndNobodyElse() {
        frozenAndPassed();
        signBoth();
        assertThat(page(CHAIR, "/agreement").select("#openness")).isEmpty();
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        for (Actor chief : List.of(CHAIR, MANAGER)) {
            assertThat(page(chief, "/agreement").select("#openness").attr("href"))
                    .isEqualTo("/cases/" + caseNumber.slug() + "/openness");
        }
        for (Actor other : List.of(STRANGER, actor("审查员", Role.HB))) {
            assertThat(page(other, "/agreement").select("#openness")).isEmpty();
        }
    }

    @Test
    void theChiefReadsTheSummaryFirstThenConfirmsThenGetsAReceipt() {
        frozenAndPassed();
        at("2026-04-17T14:10");
        Document page = page(CHAIR, "/sign");
        assertThat(page.select("input[type=checkbox][checked]")).isEmpty();
        assertThat(page.select(".phone-bar .btn").text()).isEqualTo("签署");
        assertThat(plain(page.text())).contains("9 章，条款 3 条", "浙江示例五金有限公司工会", "职工方首席代表", DIGEST);
        MockHttpServletResponse signed =
                send(CHAIR, signForm().param("read", "true").param("password", PASSWORD));
        assertThat(signed.getStatus()).isEqualTo(303);
        Document receipt = page(CHAIR, "/sign");
        assertThat(receipt.text()).contains("已签字", "签字回执", "2026年4月17日 14:10（北京时间）", "陈某", DIGEST);
        assertThat(receipt.select("input[type=password]")).isEmpty();
        assertThat(page(MANAGER, "/sign").text()).contains("已签 2026年4月17日 14:10（北京时间）");
    }

    @Test
    void withoutReadingNothingIsSignedAndNoPasswordAsked() {
        frozenAndPassed();
        MockHttpServletResponse response = send(CHAIR, signForm().param("password", PASSWORD));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(parse(response).text()).contains("请阅读全文并勾选");
        verify(accounts, never()).confirms(any(), any());
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
    }

    @Test
    void aWrongPasswordIsToldBesideItsFieldAndTheTickStays() {
        frozenAndPassed();
        MockHttpServletResponse response =
                send(CHAIR, signForm().param("read", "true").param("password", "guess"));
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = parse(response);
        assertThat(page.getElementById("password").parent().select(".error").text())
                .isEqualTo("密码不对。");
        assertThat(page.getElementById("password").val()).isEmpty();
        assertThat(page.select("input[type=checkbox][checked]")).hasSize(1);
    }

    @Test
    void othersAndTextsNotPassedHaveNoButton() {
        contracts.freeze(text(5, DIGEST));
        Document early = page(CHAIR, "/sign");
        assertThat(early.text()).contains("职代会还没有通过这份文本", "第二十四条");
        assertThat(early.select(".phone-bar .btn, input[type=password]")).isEmpty();
        assertThat(page(STRANGER, "/sign").select("form[action$=sign]")).isEmpty();
        assertThat(send(STRANGER, signForm().param("read", "true").param("password", PASSWORD))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void myChangeIsMyOwnGradeAndLevel() {
        contracts.freeze(text(5, DIGEST));
        Actor press = actor("李某", Role.CD);
        Person person = person(press, Gender.MALE);
        when(registry.personOf(press.id())).thenReturn(Optional.of(person));
        when(registry.person(ENTERPRISE, person.id())).thenReturn(Optional.of(person));
        when(registry.delegates(ENTERPRISE, LocalDate.of(2026, 4, 2))).thenReturn(List.of(person));
        Document page = page(press, "/my-change");
        assertThat(plain(page.select("main").text()))
                .contains("冲压操作工 · G2 · 高级工", "4 400 → 4 894 元/月", "每月多 494 元（+11.2 %）")
                .contains("岗位工资 4 200 → 4 494", "高级工津贴 200 → 400", "加班每小时（1.5 倍） 36.21 → 38.74")
                .contains("从何时起 2026年4月1日", "240 人岗位工资平均涨 6.73 %", "企业最低工资 2 800 元")
                .doesNotContain("3 888", "5 432", "8 610");
        assertThat(page.select(".phone-bar .btn").text()).isEqualTo("去表决");
    }

    @Test
    void whoeverBelongsToAnotherEnterpriseOrHasNoGradeSeesNoNumbersOfTheirOwn() {
        contracts.freeze(text(5, DIGEST));
        when(registry.personOf(STRANGER.id())).thenReturn(Optional.of(person(STRANGER, Gender.MALE)));
        Document foreign = page(STRANGER, "/my-change");
        assertThat(foreign.text()).contains("名册里没有你的岗级");
        assertThat(plain(foreign.text())).doesNotContain("4 494");
        Actor newcomer = actor("新人", Role.WK);
        Person without = new Person(UUID.randomUUID(), "新人", Gender.FEMALE, "学徒", null, null, false, newcomer.id());
        when(registry.personOf(newcomer.id())).thenReturn(Optional.of(without));
        when(registry.person(ENTERPRISE, without.id())).thenReturn(Optional.of(without));
        assertThat(page(newcomer, "/my-change").text()).contains("名册里没有你的岗级");
    }

    private static List<String> row(Document page, String head) {
        Element row = page.select("tbody tr").stream()
                .filter(r -> r.select("th").text().startsWith(head))
                .filter(r -> head.length() > 2 || !r.select("th").text().startsWith("高级技师"))
                .findFirst()
                .orElseThrow();
        return row.select("td").eachText().stream()
                .map(AgreementPagesTests::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u2009', ' ');
    }
}
