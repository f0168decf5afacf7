package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A side reckons what the positions cost, keeps it in its private room and finds it again; nobody else does. */
@Order(8)
class CostingStoryTests extends CaucusStory {

    @Test
    void aSheetIsReckonedKeptAndFoundAgainByItsSideOnly() {
        begin("e08");
        Visitor workers = visitor("wc");
        Visitor enterprise = visitor("el");
        String costs = home() + "/costs";
        assertThat(workers.page(home() + "/table").select("aside a[href$=/costs]"))
                .hasSize(1);
        assertThat(workers.page(home() + "/table").select("#market").text()).contains("最低工资", "工资指导线", "少于三家企业，不显示");

        Document sheet = workers.page(costs);
        assertThat(sheet.select("#results table")).isNotEmpty();
        assertThat(sheet.getElementById("password")).as("the room is locked").isNotNull();
        List<String> fields = fields(sheet);
        fields.addAll(List.of("name", "测算甲", "password", city.password(), "do", "keep"));
        int first = fields.indexOf("grades[0].a");
        fields.set(first + 1, "７，３１３");
        assertThat(workers.send(costs, fields.toArray(String[]::new)).getStatus())
                .isEqualTo(303);

        Element link = workers.page(room + "/sheets").select("a[href*=kept]").first();
        assertThat(link.text()).isEqualTo("测算甲");
        Document again = workers.page(link.attr("href"));
        assertThat(again.select("input[name='grades[0].a']").val()).isEqualTo("７，３１３");
        assertThat(again.select("#drawer a[href*=kept]")).hasSize(1);

        enters(enterprise);
        assertThat(enterprise.ask(link.attr("href")).getStatus()).isEqualTo(404);
        assertThat(enterprise.page(costs).text()).doesNotContain("测算甲", "７，３１３");
        for (Visitor stranger : strangers()) {
            MockHttpServletResponse answer = stranger.ask(link.attr("href"));
            assertThat(answer.getStatus()).as(stranger.name()).isEqualTo(404);
        }
        assertThat(visitor("eh").page(costs).select("#drawer").text()).contains("只有本方的协商代表");
    }

    private static List<String> fields(Document page) {
        List<String> fields = new ArrayList<>();
        for (Element input : page.select("#sheet input[name]:not([name=_csrf], [name=name], [name=password])")) {
            fields.addAll(List.of(input.attr("name"), input.val()));
        }
        return fields;
    }
}
