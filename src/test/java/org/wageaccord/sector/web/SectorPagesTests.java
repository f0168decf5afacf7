package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.SectorCourse;
import org.wageaccord.sector.SectorRoom;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Units;
import org.wageaccord.sector.Way;
import org.wageaccord.supervision.SupervisionCast;

/** The pages of units and talks: each reader is shown the one act that is theirs, refused in place, or kept out. */
@SectorRoom
class SectorPagesTests {

    private static final MockMultipartFile PDF =
            new MockMultipartFile("paper", "决议.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));

    @Autowired
    MockMvc web;

    @Autowired
    Sectoring sector;

    @Autowired
    org.wageaccord.sector.Sectors sectors;

    @Autowired
    SectorCourse course;

    @Autowired
    Units units;

    @Autowired
    SupervisionCast cast;

    @Test
    void aUnitIsEnteredWithItsMembersLineByLine() {
        assertThat(show(cast.worker, "/sectors").select("a[href='/sectors/new']"))
                .isEmpty();
        assertThat(perform(cast.worker, get("/sectors/new")).getStatus()).isEqualTo(403);
        assertThat(send(cast.worker, "/sectors/new").getStatus()).isEqualTo(403);
        show(cast.cityUnion, "/sectors/new");
        Document refused =
                PageVisits.read(send(cast.cityUnion, "/sectors/new", "name", "古山五金", "kind", "INDUSTRY"), 422);
        assertThat(refused.select(".error").text()).contains("已有账号的用户名", "请填写名称", "第九条");
        assertThat(refused.select("#name").val()).isEqualTo("古山五金");
        Unit.Entry entry = sector.entry(Unit.Kind.INDUSTRY, Sectoring.TOWN);
        MockHttpServletResponse done = send(
                cast.cityUnion,
                "/sectors/new",
                "kind",
                "INDUSTRY",
                "townCode",
                Sectoring.TOWN,
                "name",
                entry.name(),
                "workersName",
                entry.workersName(),
                "workersChief",
                entry.workersChief(),
                "enterpriseName",
                entry.enterpriseName(),
                "enterpriseChief",
                entry.enterpriseChief());
        assertThat(done.getStatus()).isEqualTo(303);
        String unit = done.getRedirectedUrl();
        assertThat(unit).startsWith("/sectors/units/");
        assertThat(show(cast.worker, unit).getElementById("join")).isNull();
        assertThat(send(cast.worker, unit + "/members", "lines", Entries.CODE).getStatus())
                .isEqualTo(403);
        String today = sector.today().toString();
        Document lines = PageVisits.read(
                send(cast.cityUnion, unit + "/members", "day", today, "lines", Entries.CODE + "\n没有这家企业"), 422);
        assertThat(lines.select("#join .error").text()).contains("第 2 行", "没有这家企业");
        assertThat(lines.select("details[open] #join")).isNotEmpty();
        assertThat(lines.select("#lines").text()).contains(Entries.CODE);
        assertThat(send(cast.cityUnion, unit + "/members", "day", today, "lines", Entries.CODE)
                        .getStatus())
                .isEqualTo(303);
        Document members = show(cast.cityUnion, unit);
        assertThat(members.select("#members tbody tr")).hasSize(1);
        String leave = members.select("#members tbody form").attr("action");
        assertThat(PageVisits.read(send(cast.cityUnion, leave, "lastDay", "2099-01-01"), 422)
                        .select("#members")
                        .text())
                .contains("最后一日应在");
        assertThat(send(cast.cityUnion, leave, "lastDay", today).getStatus()).isEqualTo(303);
        assertThat(show(cast.cityUnion, unit).select("#members tbody form")).isEmpty();
        assertThat(send(cast.cityUnion, unit + "/chief", "side", "ENTERPRISE", "username", "nobody")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(cast.cityUnion, unit + "/chief", "side", "ENTERPRISE", "username", "manager")
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(cast.worker, unit).select("#parties").text()).contains("应某");
    }

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

    @Test
    void membersVoteAndTheWorkersReadWhatIsPublished() {
        CaseNumber number = sector.teamed(unit());
        String talks = number.address();
        sector.agreed(number, "2800");
        assertThat(perform(cast.chair, get(talks)).getStatus())
                .as("not yet put to the vote")
                .isEqualTo(403);
        assertThat(PageVisits.read(send(sector.union, talks + "/submit"), 422)
                        .select("#submit .error")
                        .text())
                .contains("请选择审议方式");
        assertThat(send(
                                sector.union,
                                talks + "/submit",
                                "way",
                                "MEMBERS",
                                "closesOn",
                                sector.today().plusDays(5).toString())
                        .getStatus())
                .isEqualTo(303);
        Document page = show(cast.chair, talks);
        assertThat(page.select("#approval .notice").text()).contains("不受本合同约束", "第二十九条");
        assertThat(show(cast.manager, talks).getElementById("vote")).isNull();
        assertThat(PageVisits.read(
                                perform(cast.chair, multipart(talks + "/vote").param("roll", "x")), 422)
                        .select("#vote .error")
                        .text())
                .isNotBlank();
        var vote = multipart(talks + "/vote").file(PDF);
        vote.param("heldOn", sector.today().toString())
                .param("roll", "48")
                .param("present", "40")
                .param("yes", "24");
        assertThat(perform(cast.chair, vote).getStatus()).isEqualTo(303);
        assertThat(show(sector.chamber, talks).select("#approval tbody").text()).contains("同意，受约束");
        course.closeVotes(number);
        assertThat(PageVisits.read(
                                send(sector.union, talks + "/sign", "digest", digest(number), "password", "wrong"), 422)
                        .select("#signing .error")
                        .text())
                .contains("密码不正确");
        sector.signed(number);
        assertThat(PageVisits.read(send(sector.chamber, talks + "/file", "contact", ""), 422)
                        .select("#file .error")
                        .text())
                .contains("联系人");
        assertThat(send(sector.chamber, talks + "/file", "contact", "俞某").getStatus())
                .isEqualTo(303);
        assertThat(show(cast.bureau, talks).getElementById("accept")).isNotNull();
        assertThat(send(cast.bureau, talks + "/accept").getStatus()).isEqualTo(303);
        assertThat(PageVisits.read(send(cast.bureau, talks + "/review", "choice", "object"), 422)
                        .select("#review .error")
                        .text())
                .contains("应当写明理由");
        assertThat(send(cast.bureau, talks + "/review", "choice", "pass").getStatus())
                .isEqualTo(303);
        course.inForce(number);
        assertThat(show(sector.chamber, talks).getElementById("publish")).isNotNull();
        assertThat(send(sector.chamber, talks + "/publish").getStatus()).isEqualTo(303);
        assertThat(show(cast.worker, talks).select("#filing").text()).contains("约束 1 家企业", "公布");
        Document list = show(cast.worker, "/sectors?town=" + Sectoring.TOWN);
        assertThat(list.select("#agreements").text()).contains(number.toString());
        assertThat(show(cast.worker, "/sectors?town=01").select("#agreements").text())
                .doesNotContain(number.toString());
    }

    @Test
    void theResolutionOfTheSectorCongressIsEnteredOnThePage() {
        CaseNumber number = sector.teamed(unit());
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        assertThat(show(sector.union, number.address()).getElementById("congress"))
                .isNotNull();
        var vote = multipart(number.address() + "/congress").file(PDF);
        vote.param("heldOn", sector.today().toString())
                .param("roll", "47")
                .param("present", "40")
                .param("yes", "23");
        assertThat(perform(sector.union, vote).getStatus()).isEqualTo(303);
        Document back = show(sector.union, number.address());
        assertThat(back.select("#turn .notice").text()).contains("审议未通过");
        assertThat(back.select("#step").text()).isEqualTo("商定草案");
    }

    private UUID unit() {
        return sector.unit(cast.cityUnion, Unit.Kind.INDUSTRY, Sectoring.TOWN, List.of(Entries.CODE));
    }

    private String digest(CaseNumber number) {
        return sector.talks(number).draft().digest();
    }

    private Document show(Actor who, String address) {
        return new PageVisits(web).show(who, address);
    }

    private MockHttpServletResponse send(Actor who, String address, String... fields) {
        return new PageVisits(web).send(who, address, fields);
    }

    private MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return new PageVisits(web).perform(actor, request);
    }
}
