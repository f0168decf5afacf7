package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;

/** A unit with its parties, members and offers. */
class UnitPagesTests extends SectorVisits {

    @Test
    void anAgreementInForceShowsItsLifeAndItsTerminationIsAsked() {
        UUID unit = unit();
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "2800");
        as(sector.union, () -> sectors.submit(number, Way.CONGRESS, null)).orElseThrow();
        as(sector.union, () -> sectors.congressVote(number, sector.vote(48, 40, 40)))
                .orElseThrow();
        sector.signed(number);
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);
        as(sector.chamber, () -> sectors.publish(number)).orElseThrow();
        String page = "/sectors/units/" + unit;
        assertThat(show(cast.worker, page).select("#lives").text()).contains(number.toString(), "生效中");
        String meeting = sector.today().plusDays(9).toString();
        String[] offer = {"purpose", "TERMINATE", "year", "2026", "content", "主要企业搬迁", "meeting", meeting, "place", "商会"
        };
        assertThat(refused(sector.union, page + "/offer", offer)
                        .select("#offer")
                        .text())
                .contains("请选择本单位生效中并已公布的集体合同", "第三十一条", "请选择解除的事由", "第三十二条");
        String[] chosen = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(offer),
                        java.util.stream.Stream.of("of", number.toString(), "ground", "FORCE_MAJEURE"))
                .toArray(String[]::new);
        String talks = send(sector.union, page + "/offer", chosen).getRedirectedUrl();
        CaseNumber ending = CaseNumber.ofSlug("永", talks.substring(talks.lastIndexOf('/') + 1));
        sector.teams(ending);
        Document draft = show(sector.union, talks);
        assertThat(draft.select("main").text()).contains("解除集体合同", "不可抗力", number.toString());
        assertThat(draft.getElementById("minimum")).isNull();
        assertThat(refused(sector.union, talks + "/draft", "start", "2026-03-02", "end", "2099-01-01")
                        .select("#draft-put .error")
                        .text())
                .contains("最后一日应当在", "请写明解除的安排");
    }

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
}
