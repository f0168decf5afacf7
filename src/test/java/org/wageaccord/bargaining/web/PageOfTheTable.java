package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.Table;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.registry.Registry;
import org.wageaccord.teams.Teams;

/** How the pages of the table are asked for and read, as each person. */
abstract class PageOfTheTable {

    @Autowired
    Registry registry;

    @Autowired
    MockMvc web;

    @Autowired
    Table table;

    @Autowired
    Teams teams;

    @Autowired
    DataRoom dataRoom;

    @Autowired
    Bargaining bargaining;

    @BeforeEach
    void prepare() {
        table.prepare();
    }

    MvcResult call(Actor actor, MockHttpServletRequestBuilder request) {
        return Acting.as(actor, () -> {
            try {
                return web.perform(request.with(user(actor.name())).with(csrf()).locale(Locale.SIMPLIFIED_CHINESE))
                        .andReturn();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    Document page(Actor actor, CaseNumber c, String page) {
        return shown(call(actor, get("/cases/" + c.slug() + "/" + page)), 200);
    }

    static Document shown(MvcResult result, int status) {
        assertThat(result.getResponse().getStatus()).isEqualTo(status);
        String html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        Document document = Jsoup.parse(html);
        assertThat(document.text()).doesNotContain("??");
        assertThat(document.select("[style]"))
                .as("inline styles, which the browser will not take")
                .isEmpty();
        assertThat(document.select("input:not([type=hidden]):not([aria-label]):not([id]), textarea:not([id])").stream()
                        .filter(e -> e.closest("label") == null))
                .as("fields without a label")
                .isEmpty();
        return document;
    }

    static void redirected(MvcResult result, String to) {
        assertThat(result.getResponse().getStatus()).isEqualTo(302);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(to);
    }

    MockHttpServletRequestBuilder filled(Document page, String form, CaseNumber c, String address) {
        MockHttpServletRequestBuilder request = post("/cases/" + c.slug() + "/" + address);
        Element filled = page.select(form).first();
        for (Element field : filled.select("input[name], textarea[name], select[name]")) {
            boolean box =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!field.attr("name").equals("_csrf") && (!box || field.hasAttr("checked"))) {
                request.param(field.attr("name"), value(field));
            }
        }
        return request;
    }

    static String value(Element field) {
        return field.tagName().equals("textarea")
                ? field.wholeText()
                : field.tagName().equals("select")
                        ? field.select("option[selected]").attr("value")
                        : field.attr("value");
    }

    static Elements row(Document page, String name) {
        return page.select("table.talks tbody tr").stream()
                .filter(r -> r.select("th").text().startsWith(name))
                .findFirst()
                .orElseThrow()
                .select("td");
    }

    static String plain(Element cell) {
        return cell.text().replace("\u2009", "").replaceAll("\\s+", " ").strip();
    }
}
