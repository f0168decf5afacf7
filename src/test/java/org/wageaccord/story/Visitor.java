package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody who really signed in, with a session of the database, and asks for pages. */
final class Visitor {

    private final MockMvc web;
    private final String username;
    private Cookie session = new Cookie("none", "none");

    Visitor(MockMvc web, String username, String password) {
        this.web = web;
        this.username = username;
        signIn(password);
    }

    void signIn(String password) {
        MockHttpServletResponse in = send("/sign-in", "username", username, "password", password);
        assertThat(in.getRedirectedUrl()).as("sign-in of %s", username).doesNotContain("sign-in");
        assertThat(session.getName()).isEqualTo("SESSION");
    }

    String name() {
        return username;
    }

    MockHttpServletResponse ask(String address) {
        return perform(get(URI.create(address)));
    }

    Document page(String address) {
        MockHttpServletResponse response = ask(address);
        assertThat(response.getStatus()).as("%s asks for %s", username, address).isEqualTo(200);
        return read(response);
    }

    MockHttpServletResponse send(String address, String... fields) {
        return perform(fields(post(address), fields));
    }

    MockHttpServletResponse upload(String address, MockMultipartFile file, String... fields) {
        return perform(fields(multipart(address).file(file), fields));
    }

    static Document read(MockHttpServletResponse response) {
        return Jsoup.parse(text(response));
    }

    static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B fields(B request, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            MockHttpServletResponse response = web.perform(
                            request.cookie(session).with(csrf()))
                    .andReturn()
                    .getResponse();
            Cookie fresh = response.getCookie("SESSION");
            session = fresh == null ? session : fresh;
            return response;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
