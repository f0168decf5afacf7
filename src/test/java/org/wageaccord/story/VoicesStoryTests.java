package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.access.Role;

/**
 * The union asks, the workers answer on their phones, and what they want goes into the offer and the private room; the employer
 * learns of it when the union says so.
 */
@Order(8)
class VoicesStoryTests extends CaucusStory {

    @Test
    void fromTheQuestionToTheOfferAndTheNote() {
        begin("e12");
        Visitor chair = visitor("wc");
        Visitor employer = visitor("el");
        String gathering = opens(chair);
        List<Visitor> workers = IntStream.range(0, 6)
                .mapToObj(i -> another("voter-" + i, Role.WK, walk.enterprise()))
                .toList();
        for (int i = 0; i < workers.size(); i++) {
            answersAll(workers.get(i), gathering, i < 5 ? "AGREE" : "DISAGREE");
        }
        assertThat(workers.get(0)
                        .send(gathering + "/statements", "text", "希望提高高温津贴", "head", "OVERTIME")
                        .getStatus())
                .isEqualTo(303);
        assertThat(workers.get(1).page(gathering).select(".voice-text").text()).isEqualTo("希望提高高温津贴");
        assertThat(chair.page(gathering + "/manage").select("dd.big").text()).startsWith("6");
        assertThat(employer.ask(gathering + "/result").getStatus()).isEqualTo(404);
        assertThat(chair.send(gathering + "/manage/close").getStatus()).isEqualTo(303);

        Document result = workers.get(0).page(gathering + "/result");
        assertThat(result.select(".voices li").eachText())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).contains("同意 83 %"))
                .satisfies(lines -> assertThat(lines.get(2)).contains("希望提高高温津贴", "不显示"));

        Document offer = chair.page(
                chair.page(gathering + "/result").select("a[href^=/cases/new]").attr("href"));
        assertThat(offer.select("#otherTopics").text()).contains("希望提高一线岗位工资", "希望提高夜班津贴");
        assertThat(offer.select("#grounds").text()).contains("（6 人参与）");
        assertThat(offer.select("input[name=topics][checked]").eachAttr("value"))
                .contains("STANDARDS", "OVERTIME");

        enters(chair);
        String quote = chair.page(
                        chair.page(room).select("#note a[href^=/voices]").attr("href"))
                .select("a[href*=caucus]")
                .attr("href");
        String note = chair.page(quote).select("#note textarea").text();
        assertThat(note).contains(gathering + "/result");
        assertThat(chair.send(room + "/notes", "text", note).getStatus()).isEqualTo(303);
        assertThat(chair.page(room).select(".said").text()).contains(gathering + "/result");

        assertThat(chair.send(gathering + "/manage/publish").getStatus()).isEqualTo(303);
        assertThat(employer.page(gathering + "/result").text()).contains("同意 83 %");
        assertThat(employer.page("/messages").text()).contains("工会公布了职工需求征集的结果");
    }

    private String opens(Visitor chair) {
        Document list = chair.page("/voices");
        String form = list.select("a[href^=/voices/new]").attr("href");
        Document fresh = chair.page(form);
        List<String> fields = new ArrayList<>(List.of(
                "title",
                fresh.select("#title").val(),
                "closesAt",
                fresh.select("#closesAt").val()));
        fresh.select("textarea[name=lines]").forEach(lines -> {
            fields.add("lines");
            fields.add(
                    switch (lines.id()) {
                        case "lines-STANDARDS" -> "希望提高一线岗位工资";
                        case "lines-OVERTIME" -> "希望提高夜班津贴";
                        default -> "";
                    });
        });
        MockHttpServletResponse opened = chair.send(form, fields.toArray(String[]::new));
        assertThat(opened.getStatus()).isEqualTo(303);
        return opened.getRedirectedUrl().replace("/manage", "");
    }

    /** One card after the other, as the page asks. */
    private static void answersAll(Visitor worker, String gathering, String answer) {
        for (int i = 0; i < 2; i++) {
            String number =
                    worker.page(gathering).select("#card input[name=number]").val();
            assertThat(worker.send(gathering + "/answers", "number", number, "answer", answer)
                            .getStatus())
                    .isEqualTo(303);
        }
        assertThat(worker.page(gathering).text()).contains("已经全部作答");
    }
}
