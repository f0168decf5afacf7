package org.wageaccord.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.supervision.SupervisionCast.as;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;

/** Somebody who opens the pages of one case and sends their forms. */
record Visitor(MockMvc web, CaseNumber number, String page) {

    MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return as(actor, () -> {
            try {
                request.with(user(actor.name())).with(csrf());
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    String address(String rest) {
        return "/cases/" + number.slug() + "/" + page + rest;
    }

    Document show(Actor actor) {
        MockHttpServletResponse response = perform(actor, get(address("")));
        assertThat(response.getStatus()).isEqualTo(200);
        return read(response);
    }

    Document showInEnglish(Actor actor) {
        return read(perform(actor, get(address("")).param("lang", "en")));
    }

    /** Sends a form that is taken: the answer leads back to the page. */
    void send(Actor actor, String act, Map<String, String> fields) {
        MockHttpServletResponse response = perform(actor, form(act, fields));
        assertThat(response.getStatus())
                .as(() -> read(response).select(".error").text())
                .isEqualTo(303);
        assertThat(response.getRedirectedUrl()).isEqualTo(address(""));
    }

    /** Sends a form that is refused: the same page again, with everything typed. */
    Document refused(Actor actor, String act, Map<String, String> fields) {
        MockHttpServletResponse response = perform(actor, form(act, fields));
        assertThat(response.getStatus()).isEqualTo(422);
        return read(response);
    }

    void sendWithFile(Actor actor, String act, Map<String, String> fields, MockMultipartFile file) {
        var request = multipart(address("/" + act)).file(file);
        fields.forEach(request::param);
        assertThat(perform(actor, request).getStatus()).isEqualTo(303);
    }

    private AbstractMockHttpServletRequestBuilder<?> form(String act, Map<String, String> fields) {
        var request = post(address("/" + act));
        fields.forEach(request::param);
        return request;
    }

    private static Document read(MockHttpServletResponse response) {
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        page.select("form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=_csrf]"))
                        .as(form.id())
                        .isNotEmpty());
        return page;
    }
}
