package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Signing;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.SkillAllowance.Unit;
import org.wageaccord.statute.Route;

/** What changes for whichever grade one chooses, with the numbers of the worked example. */
class ForMePagesTests extends Signing {

    private static final Actor WORKER = new Actor(new ActorId(java.util.UUID.randomUUID()), "王某", "WK");

    @Test
    void aGradeAndALevelShowMonthYearAndOvertime() {
        frozenAndPassed();
        Document page = page(CHAIR, "?grade=G2&level=%E9%AB%98%E7%BA%A7&hours=%EF%BC%91%EF%BC%90", 200);
        assertThat(page.select("option[selected]").eachText()).contains("G2 冲压、抛光操作工", "高级");
        List<String> lines = page.select("#result .lines > div").eachText().stream()
                .map(t -> t.replace("\u2009", ""))
                .toList();
        assertThat(plain(page)).contains("4400 → 4894", "每月多 494 元（+11.2 %）");
        assertThat(lines)
                .contains(
                        "岗位工资 4200 → 4494",
                        "一年（12 个月） +5928",
                        "今年（9 个月） +4446",
                        "加班每小时，工作日 ×1.5 36.21 → 38.74",
                        "加班每小时，法定休假日 ×3 72.41 → 77.48",
                        "每月加班 10 小时，多 +25.30");
        Document bare = page(CHAIR, "?grade=G1&level=&hours=", 200);
        assertThat(plain(bare)).contains("3600 → 3888", "每月多 288 元（+8.0 %）").doesNotContain("高级工津贴");
    }

    @Test
    void whatIsPaidOnTopIsToldInWords() {
        AgreementText text = text(5, DIGEST);
        contracts.freeze(new AgreementText(
                caseNumber,
                ENTERPRISE,
                2026,
                5,
                text.terms()
                        .with(List.of(extra("发明专利", Unit.ONCE, "1000", "3000"), extra("师带徒", Unit.MONTH, "0", "200"))),
                DIGEST,
                MANAGER.id(),
                MANAGER.name(),
                CHAIR.id(),
                CHAIR.name(),
                Route.Way.SIGN_AFTER_VOTE));
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
        assertThat(plain(page(CHAIR, "?grade=G1", 200)))
                .contains("发明专利 条件：授权证书 每次 3000 元（现在 1000 元）", "师带徒 条件：授权证书 每月 200 元（新增）");
    }

    private static SkillAllowance.Extra extra(String item, Unit unit, String before, String after) {
        return new SkillAllowance.Extra(
                SkillAllowance.Kind.OTHER, item, unit, new BigDecimal(before), new BigDecimal(after), "授权证书");
    }

    @Test
    void nonsenseIsRefusedBesideItsFieldAndStays() {
        frozenAndPassed();
        Document page = page(CHAIR, "?grade=G1&hours=900", 422);
        assertThat(page.select(".has-error .error").text()).isEqualTo("这个数不合常理，请核对");
        assertThat(page.getElementById("hours").val()).isEqualTo("900");
        assertThat(page.getElementById("result")).isNull();
        assertThat(page(CHAIR, "?grade=G1&hours=x", 422).select(".error").text())
                .isEqualTo("须为数字");
    }

    @Test
    void aWorkerWhoIsNoDelegateReadsItOnceItIsInForce() {
        frozenAndPassed();
        assertThat(page(WORKER, "?grade=G1", 200).select("main").text()).contains("现在还看不到");
        signBoth();
        contracts.inForce(caseNumber, LocalDate.of(2026, 4, 29));
        assertThat(plain(page(WORKER, "?grade=G1", 200))).contains("3600 → 3888");
    }

    private Document page(Actor who, String query, int status) {
        MockHttpServletResponse answer = as(who, () -> {
            try {
                return pages().perform(get(java.net.URI.create("/cases/" + caseNumber.slug() + "/for-me" + query)))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(answer.getStatus()).isEqualTo(status);
        Document page = Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        return page;
    }

    private static String plain(Document page) {
        return page.text().replace("\u2009", "");
    }
}
