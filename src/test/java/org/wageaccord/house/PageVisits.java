package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;

/** Opens pages and sends forms as somebody; every page that is read has all its words and a token in each form. */
public final class PageVisits {

    private final MockMvc web;

    public PageVisits(MockMvc web) {
        this.web = web;
    }

    /** The page in Chinese; in English it was whole, too. */
    public Document show(Actor who, String address) {
        read(perform(who, get(address).param("lang", "en")), 200);
        return read(perform(who, get(address).param("lang", "zh")), 200);
    }

    /** @param fields name and value in turn */
    public MockHttpServletResponse send(Actor who, String address, String... fields) {
        var request = post(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return perform(who, request);
    }

    public MockHttpServletResponse perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return Acting.as(actor, () -> {
            try {
                request.with(user(actor.name())).with(csrf());
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static Document read(MockHttpServletResponse response, int status) {
        assertThat(response.getStatus()).isEqualTo(status);
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??");
        page.select("form[method=post]")
                .forEach(form -> assertThat(form.select("input[name=_csrf]"))
                        .as(form.id())
                        .isNotEmpty());
        return page;
    }
}
