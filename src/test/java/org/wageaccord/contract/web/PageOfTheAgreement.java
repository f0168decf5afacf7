package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.contract.Signing;
import org.wageaccord.kernel.Actor;

/** How the pages of an agreement are asked for and read, as each person; every page has all its words and no script inside. */
abstract class PageOfTheAgreement extends Signing {

    private MockMvc web;

    @BeforeEach
    void open() {
        web = pages();
    }

    MockHttpServletResponse send(Actor who, MockHttpServletRequestBuilder request) {
        return as(who, () -> {
            try {
                return web.perform(request).andReturn().getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    Document page(Actor who, String path) {
        return parse(send(who, get("/cases/" + caseNumber.slug() + path)));
    }

    static Document parse(MockHttpServletResponse response) {
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.text()).doesNotContain("??", "contract.", "refusal.");
        assertThat(page.select("main [style], main script, main style, [onclick]"))
                .isEmpty();
        return page;
    }
}
