package org.wageaccord.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.supervision.SupervisionCast.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Statute;
import org.wageaccord.supervision.KnownCases;
import org.wageaccord.supervision.SupervisionCast;
import org.wageaccord.supervision.SupervisionRoom;
import org.wageaccord.supervision.mediation.Mediation;
import org.wageaccord.supervision.mediation.Mediation.Kind;
import org.wageaccord.supervision.mediation.Mediations;

/** The page of a mediation shows where it stands, its term, and each reader's one act; a refusal keeps what was typed. */
@SupervisionRoom
class MediationPagesTests {

    private static final Map<String, String> APPLICATION =
            Map.of("issues", "年度工资增长幅度", "claims", "协调双方达成一致", "facts", "三轮未达成一致", "contact", "朱某 13900000001");

    @Autowired
    MockMvc web;

    @Autowired
    Mediations mediations;

    @Autowired
    SupervisionCast cast;

    @Autowired
    KnownCases cases;

    @Autowired
    Statute statute;

    private Visitor fresh(int rounds) {
        return new Visitor(web, cases.deadlocked(rounds), "mediation");
    }

    private Mediation mediation(CaseNumber number) {
        List<Mediation> all = mediations.of(number);
        return all.get(all.size() - 1);
    }

    private Visitor investigated() {
        Visitor visitor = fresh(3);
        visitor.send(cast.chair, "ask", APPLICATION);
        visitor.send(cast.bureau, "accept", Map.of());
        visitor.send(cast.mediator, "investigate", Map.of("mediators", "方某、卢某", "findings", "差距两个百分点"));
        return visitor;
    }

    private Visitor proposed() {
        Visitor visitor = investigated();
        visitor.send(cast.mediator, "settle", Map.of("facts", "争议事实", "result", "平均上调百分之六", "remaining", "无"));
        return visitor;
    }

    @Test
    void beforeAnyMeetingThePageSaysWhatToDoFirst() {
        Visitor visitor = fresh(0);
        assertThat(visitor.show(cast.chair).select(".empty").text()).contains("双方开过会议而协商不成的");
        Document page = visitor.refused(cast.chair, "ask", APPLICATION);
        assertThat(page.select("[role=alert]").text()).contains("至少开过一次协商会议", "第三十九条");
    }

    @Test
    void anApplicationIsRefusedFieldByField() {
        Visitor visitor = fresh(2);
        Document page = visitor.refused(cast.manager, "ask", Map.of("issues", "增长幅度", "contact", ""));
        assertThat(page.select("#ask [name=issues]").text()).isEqualTo("增长幅度");
        assertThat(page.select("#ask .error").eachText())
                .containsExactly("请写明请求（《集体合同规定》第四十九条）", "请写明事实（《集体合同规定》第四十九条）", "请填写联系人和电话（《集体合同规定》第四十九条）");
        assertThat(visitor.show(cast.guide).getElementById("ask")).isNull();
    }

    @Test
    void theBureauMayBeginOfItsOwnMotion() {
        Visitor visitor = fresh(1);
        assertThat(visitor.show(cast.bureau).select("#ask h2").text()).contains("依职权");
        visitor.send(cast.bureau, "ask", APPLICATION);
        assertThat(visitor.show(cast.manager).select(".ladder").text()).contains("依职权");
        assertThat(mediation(visitor.number()).acceptance()).isNotNull();
    }

    @Test
    void theBureauDecidesOnAnApplication() {
        Visitor visitor = fresh(1);
        visitor.send(cast.manager, "ask", APPLICATION);
        assertThat(visitor.show(cast.mediator).getElementById("accept")).isNull();
        Document page = visitor.refused(cast.bureau, "decline", Map.of("reason", ""));
        assertThat(page.select("#decline details[open] .error").text()).startsWith("请写明理由");
        visitor.send(cast.bureau, "decline", Map.of("reason", "不属于集体协商争议"));
        assertThat(visitor.show(cast.manager).select(".notice").text()).contains("不属于集体协商争议");
    }

    @Test
    void theTermShowsFromAcceptanceAndMovesWithAnExtension() {
        Visitor visitor = investigated();
        LocalDate due = mediation(visitor.number()).due();
        assertThat(visitor.show(cast.chair).select(".deadline").text()).contains("第三十九条");
        Document none = visitor.refused(
                cast.mediator, "extend", Map.of("until", due.plusDays(5).toString()));
        assertThat(none.select("details[open] #extend .error").text()).startsWith("延期应当书面说明理由");
        assertThat(none.select("#extend [name=until]").val())
                .isEqualTo(due.plusDays(5).toString());
        Document tooLong = visitor.refused(
                cast.mediator, "extend", Map.of("until", due.plusDays(16).toString(), "reasons", "需要核算"));
        assertThat(tooLong.select("#extend .error").text()).contains("延长不得超过法定日数");
        assertThat(tooLong.select("#extend [name=reasons]").text()).isEqualTo("需要核算");
        visitor.send(cast.mediator, "extend", Map.of("until", due.plusDays(15).toString(), "reasons", "需要核算"));
        Document page = visitor.show(cast.manager);
        assertThat(page.select(".ladder").text()).contains("需要核算");
        assertThat(visitor.show(cast.mediator).getElementById("extend"))
                .as("once only")
                .isNull();
    }

    @Test
    void theAgreementIsReadAndSignedWithThePassword() {
        Visitor visitor = proposed();
        String digest = mediation(visitor.number()).settlement().digest();
        Document unread = visitor.refused(cast.chair, "sign", Map.of("digest", digest, "password", PASSWORD));
        assertThat(unread.select("#sign .error").text()).isEqualTo("请阅读全文后勾选");
        assertThat(unread.select("#sign [name=password]").val())
                .as("never sent back")
                .isEmpty();
        Document wrong = visitor.refused(cast.chair, "sign", Map.of("digest", digest, "password", "x", "read", "true"));
        assertThat(wrong.select("#sign .error").text()).isEqualTo("密码不对。");
        visitor.send(cast.chair, "sign", Map.of("digest", digest, "password", PASSWORD, "read", "true"));
        assertThat(visitor.show(cast.chair).getElementById("sign")).isNull();
        visitor.send(cast.manager, "sign", Map.of("digest", digest, "password", PASSWORD, "read", "true"));
        Document page = visitor.show(cast.mediator);
        assertThat(page.select(".notice.good").text()).contains("达成协议");
        assertThat(page.select(".legal-text").text()).contains("平均上调百分之六");
    }

    @Test
    void aChiefMayDeclineWithReasons() {
        Visitor visitor = proposed();
        Document page = visitor.refused(cast.manager, "refuse", Map.of("reason", ""));
        assertThat(page.select("details[open] #refuse .error").text()).startsWith("请写明理由");
        visitor.send(cast.manager, "refuse", Map.of("reason", "无法承担"));
        assertThat(mediation(visitor.number()).ending().kind()).isEqualTo(Kind.DECLINED);
        assertThat(visitor.show(cast.chair).select(".notice").text()).contains("企业方", "无法承担", "双方可以继续召开协商会议");
        assertThat(visitor.show(cast.chair).getElementById("ask"))
                .as("may be asked again")
                .isNotNull();
    }

    @Test
    void theMediatorsRecordThatNothingWasAgreed() {
        Visitor visitor = investigated();
        Document page = visitor.refused(cast.mediator, "fail", Map.of());
        assertThat(page.select("details[open] #fail .error").text()).startsWith("请选择双方是否继续协商");
        page = visitor.refused(cast.mediator, "fail", Map.of("goOn", "true"));
        assertThat(page.select("details[open] #fail .error").text()).startsWith("请写明未达成协议的情况");
        visitor.send(cast.mediator, "fail", Map.of("record", "差距仍为两个百分点", "goOn", "true"));
        assertThat(visitor.show(cast.manager).select(".notice").text()).contains("未达成协议", "差距仍为两个百分点");
    }

    @Test
    void everyReaderReadsThePageInBothLanguages() {
        Visitor visitor = proposed();
        for (Actor reader : List.of(
                cast.chair, cast.negotiator, cast.manager, cast.guide, cast.cityUnion, cast.bureau, cast.mediator)) {
            assertThat(visitor.show(reader).select(".ladder h3").eachText())
                    .as(reader.role())
                    .containsExactly("申请", "受理", "调查了解情况", "协调处理协议书");
            assertThat(visitor.showInEnglish(reader).select("h2").text())
                    .as(reader.role())
                    .contains("Mediation");
        }
    }
}
