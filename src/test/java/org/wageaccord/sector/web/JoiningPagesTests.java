package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Entries;
import org.wageaccord.sector.Founded;
import org.wageaccord.sector.Founded.Other;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Unit;
import org.wageaccord.sector.Way;

/** The page on which enterprises confirm that they join, and their unions answer. */
class JoiningPagesTests extends SectorVisits {

    @Autowired
    Founded founded;

    @Test
    void anEnterpriseFindsItOnThePageOfItsUnitConfirmsAndItsUnionAnswers() {
        UUID unit = unit();
        CaseNumber number = sector.teamed(unit);
        String joining = number.address() + "/joining";
        assertThat(perform(cast.manager, get(number.address())).getStatus())
                .as("the talks themselves are not theirs to read before the vote")
                .isEqualTo(403);
        assertThat(show(cast.manager, "/sectors/units/" + unit)
                        .select("#joinable a")
                        .attr("href"))
                .isEqualTo(joining);
        assertThat(show(cast.worker, "/sectors/units/" + unit).getElementById("joinable"))
                .isNull();
        assertThat(perform(cast.worker, get(joining)).getStatus()).isEqualTo(403);
        assertThat(show(cast.manager, joining).select("#confirm").text()).contains("授权五金行业商会", "浙江示例五金有限公司");
        assertThat(send(cast.manager, joining, "enterprise", Entries.CODE).getStatus())
                .isEqualTo(303);
        Document twice = PageVisits.read(send(cast.manager, joining, "enterprise", Entries.CODE), 422);
        assertThat(twice.select("#confirm [role=alert]").text()).contains("本企业已确认");
        assertThat(show(cast.manager, joining).getElementById("answer")).isNull();
        Document union = show(cast.chair, joining);
        assertThat(union.getElementById("confirm")).isNull();
        assertThat(union.select("#answer input[type=file]"))
                .as("no vote is needed")
                .isEmpty();
        String answer = union.select("#answer form").attr("action");
        assertThat(PageVisits.read(send(cast.chair, answer, "choice", "decline", "words", ""), 422)
                        .select("#answer .error")
                        .text())
                .contains("请写明理由");
        assertThat(send(cast.chair, answer, "choice", "confirm", "words", "").getStatus())
                .isEqualTo(303);
        course.printJoinings(number);
        Document done = show(cast.worker, joining);
        assertThat(done.select("#joinings tbody").text()).contains("浙江示例五金有限公司", "应某", "朱某", "已确认");
        assertThat(done.select("#joinings a[href^=/papers/]")).hasSize(1);
        assertThat(show(sector.chamber, number.address()).select("a[href$=joining]"))
                .hasSize(1);
        assertThat(show(sector.chamber, number.address()).getElementById("papers"))
                .as("there may be hundreds: they are listed by pages on the page of their own")
                .isNull();
    }

    @Test
    void whoJoinsLaterBringsTheVoteAndWhatWasTypedStays() {
        Other other = founded.enterprise(true);
        UUID unit = sector.unit(
                cast.cityUnion,
                Unit.Kind.INDUSTRY,
                Sectoring.TOWN,
                List.of(Entries.CODE, other.id().value()));
        CaseNumber number = sector.teamed(unit);
        sector.agreed(number, "2800");
        LocalDate closes = sector.today().plusDays(5);
        as(sector.union, () -> sectors.submit(number, Way.MEMBERS, closes)).orElseThrow();
        as(other.chair(), () -> sectors.memberVote(number, other.id(), sector.vote(48, 40, 24)))
                .orElseThrow();
        course.closeVotes(number);
        sector.signed(number);
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);

        String joining = number.address() + "/joining";
        assertThat(show(cast.manager, joining).select("#confirm").text()).contains("目前不受约束", "第二十九条", "加入合同");
        assertThat(show(other.manager(), joining).select("#confirm").text()).contains("已审议同意");
        assertThat(send(cast.manager, joining, "enterprise", Entries.CODE).getStatus())
                .isEqualTo(303);
        String answer = show(cast.chair, joining).select("#answer form").attr("action");
        Document refused = PageVisits.read(
                perform(
                        cast.chair,
                        multipart(answer)
                                .param("choice", "confirm")
                                .param("heldOn", sector.today().toString())
                                .param("roll", "60")
                                .param("present", "61")
                                .param("yes", "30")
                                .param("words", "已公示")),
                422);
        assertThat(refused.select("#answer .error").text()).contains("到会人数不得多于全体", "请上传决议文件");
        assertThat(refused.select("#roll").val()).isEqualTo("60");
        assertThat(refused.select("#words").text()).isEqualTo("已公示");
        assertThat(perform(
                                cast.chair,
                                multipart(answer)
                                        .file(PDF)
                                        .param("choice", "confirm")
                                        .param("heldOn", sector.today().toString())
                                        .param("roll", "60")
                                        .param("present", "40")
                                        .param("yes", "30"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(show(cast.worker, joining).select("#joinings tbody").text())
                .contains("后加入", "全体 60，到会 40，同意 30", "起受约束");
        assertThat(show(cast.bureau, joining).select("#joinings tbody tr")).hasSize(1);
        assertThat(perform(cast.strangeGuide, get(joining)).getStatus()).isEqualTo(403);
    }
}
