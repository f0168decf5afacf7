package org.wageaccord.sector.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.wageaccord.supervision.SupervisionCast.as;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.sector.Sectoring;
import org.wageaccord.sector.Way;

/** The page of talks from the vote to the publication. */
class VotePagesTests extends SectorVisits {

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
                .contains("密码不对");
        sector.signed(number);
        assertThat(refused(sector.chamber, talks + "/file", "contact", "")
                        .select("#file .error")
                        .text())
                .contains("联系人", "请填写地址", "第四十五条");
        sector.filed(number);
        sector.passed(number, cast.cityUnion, cast.bureau);
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
}
