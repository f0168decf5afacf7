package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.sector.Way;

/** The review on the page of talks: what is missing, what is supplied, what the offices decide; and the rules it goes by. */
class ReviewPagesTests extends SectorVisits {

    private CaseNumber number;
    private String talks;

    @BeforeEach
    void anAgreementIsFiled() {
        number = sector.teamed(unit());
        talks = number.address();
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(number);
        sector.filed(number);
    }

    @Test
    void theUnionTellsWhatIsMissingAndTheEmployersSupplyIt() {
        assertThat(show(cast.bureau, talks).select("form[action$=/decide]"))
                .as("the union first")
                .isEmpty();
        assertThat(show(cast.cityUnion, talks).select("form[action$=/decide]")).isNotEmpty();
        assertThat(refused(cast.cityUnion, talks + "/decide")
                        .select("#turn .error")
                        .text())
                .isNotBlank();
        assertThat(refused(cast.cityUnion, talks + "/decide", "verdict", "INCOMPLETE", "opinion", "请补正")
                        .select("#turn .error")
                        .text())
                .isNotBlank();
        assertThat(send(
                                cast.cityUnion,
                                talks + "/decide",
                                "verdict",
                                "INCOMPLETE",
                                "missing",
                                "首席代表身份证明\n定额测定记录",
                                "opinion",
                                "请补正")
                        .getStatus())
                .isEqualTo(303);
        Document told = show(sector.chamber, talks);
        assertThat(told.select("#returned").text()).contains("首席代表身份证明", "定额测定记录");
        assertThat(show(sector.union, talks).getElementById("supply")).isNull();
        Document again = PageVisits.read(supplied("见附件", ""), 422);
        assertThat(again.select("#supply .error").text()).contains("第十一条");
        assertThat(again.select("#words0").text()).isEqualTo("见附件");
        assertThat(supplied("见附件", "已在资料室").getStatus()).isEqualTo(303);
        Document after = show(cast.cityUnion, talks);
        String file = after.select("#supplied a").attr("href");
        assertThat(perform(cast.cityUnion, get(file)).getStatus()).isEqualTo(200);
        assertThat(perform(cast.worker, get(file)).getStatus()).isEqualTo(403);
        conforming(cast.cityUnion);
        send(cast.bureau, talks + "/accept");
        conforming(cast.bureau);
        assertThat(show(cast.worker, talks).getElementById("supplied"))
                .as("of the agreement in force a worker reads the text, not what was supplied to the offices")
                .isNull();
        assertThat(perform(cast.worker, get(file)).getStatus()).isEqualTo(403);
        for (Actor reader : List.of(sector.union, sector.chamber, cast.bureau)) {
            assertThat(perform(reader, get(file)).getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse supplied(String first, String second) {
        MockMultipartFile file = new MockMultipartFile(
                "supplies[0].file", "证明.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        var sent = multipart(talks + "/supply").file(file);
        sent.param("supplies[0].item", "首席代表身份证明")
                .param("supplies[0].words", first)
                .param("supplies[1].item", "定额测定记录")
                .param("supplies[1].words", second);
        return perform(sector.chamber, sent);
    }

    @Test
    void theOfficesAdoptWhatThePlatformFoundAndDecide() {
        Document adopted = PageVisits.read(send(cast.cityUnion, talks + "/decide", "adopt", "1"), 200);
        assertThat(adopted.select("#SECTOR_TEAMS input[value=true][checked]")).isNotEmpty();
        assertThat(adopted.select("#SECTOR_TOPICS input[checked]"))
                .as("a person must judge")
                .isEmpty();
        assertThat(adopted.select("#SECTOR_MINIMUM").text()).contains("2800", "第五条");
        assertThat(conforming(cast.cityUnion).getStatus()).isEqualTo(303);
        assertThat(show(cast.bureau, talks).select("form[action$=/accept]")).isNotEmpty();
        assertThat(send(cast.bureau, talks + "/accept").getStatus()).isEqualTo(303);
        assertThat(conforming(cast.bureau).getStatus()).isEqualTo(303);
        assertThat(show(cast.worker, talks).select("#filing").text()).contains("约束 1 家企业", "未发现违反法律");
        assertThat(send(sector.chamber, talks + "/publish").getStatus()).isEqualTo(303);
    }

    @Test
    void whatAnOfficeFindsAfterTheTermIsAMatterOfSupervision() {
        course.tacit(number);
        assertThat(refused(cast.bureau, talks + "/decide", "verdict", "OBJECTION", "opinion", "条款与标准不符")
                        .select("#late-finding")
                        .text())
                .contains("条款");
        assertThat(send(
                                cast.bureau,
                                talks + "/decide",
                                "verdict",
                                "OBJECTION",
                                "opinion",
                                "最低工资条款有误",
                                "objections[0].clause",
                                "第三条",
                                "objections[0].reason",
                                "低于标准",
                                "objections[0].article",
                                "《浙江省集体合同条例》第五条")
                        .getStatus())
                .isEqualTo(303);
        Document after = show(sector.union, talks);
        assertThat(after.select("#filing").text()).contains("监督事项", "最低工资条款有误", "第三条", "生效");
        assertThat(show(cast.bureau, talks).getElementById("late-finding"))
                .as("once for each office")
                .isNull();
    }

    private MockHttpServletResponse conforming(Actor reviewer) {
        List<String> fields = new ArrayList<>(List.of("verdict", "NO_OBJECTION"));
        sectors.checklist(sector.talks(number)).forEach(item -> {
            fields.add("findings[" + item.id() + "].conforms");
            fields.add("true");
        });
        return send(reviewer, talks + "/decide", fields.toArray(String[]::new));
    }

    @Test
    void thePageTellsByWhichRulePacksTheTalksGo() {
        Document law = show(sector.union, talks + "/law");
        assertThat(law.select("main").text()).contains("zhejiang", "现行规则与本案的规则没有不同");
        assertThat(perform(cast.worker, get(talks + "/law")).getStatus()).isEqualTo(403);
    }

    @Test
    void minutesAreWrittenByOneChiefAndConfirmedByTheOther() {
        CaseNumber other = sector.teamed(unit());
        String page = other.address();
        Document empty = refused(sector.union, page + "/minutes", "heldOn", "x", "workersSaid", "最低工资应当提高");
        assertThat(empty.select("#minutes-write .error").text()).isNotBlank();
        assertThat(empty.select("#workersSaid").text()).isEqualTo("最低工资应当提高");
        assertThat(send(
                                sector.union,
                                page + "/minutes",
                                "heldOn",
                                sector.today().toString(),
                                "place",
                                "商会",
                                "recorder",
                                "吕某",
                                "workersSaid",
                                "提高",
                                "enterpriseSaid",
                                "核算",
                                "result",
                                "继续")
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(sector.union, page).getElementById("minutes-answer")).isNull();
        assertThat(refused(sector.chamber, page + "/minutes-answer", "choice", "decline", "words", "")
                        .select("#minutes-answer .error")
                        .text())
                .contains("请写明理由", "第十六条");
        assertThat(send(sector.chamber, page + "/minutes-answer", "choice", "confirm")
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(sector.union, page).select("#minutes").text()).contains("双方已确认");
    }
}
