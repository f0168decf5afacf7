package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.contract.DrawingLink;
import org.wageaccord.contract.DrawingLinks;
import org.wageaccord.kernel.Actor;

/** From the page of signing to a phone and back: the code, the pad that needs no sign-in, and what comes to the page. */
class DrawPagesTests extends PageOfTheAgreement {

    private static final String DRAWN = "M120 80 L300 310 L480 90 M500 200 L870 205";

    /** Whoever holds the link; nobody is signed in. */
    private static final Actor ANYBODY = Actor.PLATFORM;

    @Autowired
    DrawingLinks links;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void passed() {
        frozenAndPassed();
    }

    private String byPhone() {
        return "/cases/" + caseNumber.slug() + "/sign/by-phone";
    }

    private DrawingLink made() {
        return as(CHAIR, () -> links.make(caseNumber, DIGEST)).orElseThrow();
    }

    private Document phone(String path) {
        MockHttpServletResponse response = send(ANYBODY, get(path));
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        return parse(response);
    }

    private MockHttpServletResponse handIn(DrawingLink link, String drawing) {
        return send(ANYBODY, post(link.path()).param("drawing", drawing));
    }

    private static String raw(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void askingForALinkSendsNothingThatIsFilledInAndTouchesOnlyItsOwnPart() {
        Document page = page(CHAIR, "/sign");
        Element form = page.getElementById("by-phone-form");
        assertThat(form.attr("hx-post")).isEqualTo(byPhone());
        assertThat(form.attr("hx-target")).isEqualTo("#by-phone");
        assertThat(form.select("input").eachAttr("name")).containsOnly("digest").hasSize(1);
        assertThat(page.select("form form")).isEmpty();
        assertThat(page.select("#pad button[form=by-phone-form]").text()).isEqualTo("用手机手写签名");
        assertThat(page.select("#by-phone[aria-live] *")).isEmpty();
        Document part = parse(send(CHAIR, post(byPhone()).param("digest", DIGEST)));
        assertThat(part.select("form, input, canvas"))
                .as("no field of the page")
                .isEmpty();
        assertThat(part.select("#by-phone-code img").attr("src")).startsWith("data:image/png;base64,");
        assertThat(part.text()).contains("10 分钟内有效", "2026年4月2日 16:10", "只能用一次", "不用登录");
        assertThat(part.getElementById("by-phone-code").attr("hx-get")).startsWith(byPhone() + "/");
    }

    @Test
    void whoCannotSignGetsTheReasonAndNoCode() {
        for (var asked : List.of(
                send(STRANGER, post(byPhone()).param("digest", DIGEST)),
                send(CHAIR, post(byPhone())),
                send(CHAIR, post(byPhone()).param("digest", "b2".repeat(32))))) {
            assertThat(asked.getStatus()).as("htmx shows no other").isEqualTo(200);
            Document part = parse(asked);
            assertThat(part.select(".notice.bad p")).isNotEmpty();
            assertThat(part.select("img")).isEmpty();
        }
        assertThat(page(STRANGER, "/sign").getElementById("by-phone-form")).isNull();
    }

    @Test
    void thePhoneSeesThePadAndWhatItIsForAndNothingElse() {
        Document page = phone(made().path());
        assertThat(page.select("h1").text()).isEqualTo("为《2026 年度工资专项集体合同》手写签名");
        assertThat(page.text()).contains("浙江示例五金有限公司", "2026年4月2日 16:10 前有效", "不是签字");
        assertThat(page.select("#pad canvas[aria-label]")).hasSize(1);
        assertThat(page.select("#pad-clear").text()).isEqualTo("清除");
        assertThat(page.select("form[method=post] button[type=submit]")).hasSize(1);
        assertThat(page.select("script[src$=/js/pad.js][defer]")).hasSize(1);
        assertThat(page.select("nav, #pad-last, a[href*=cases]")).isEmpty();
        assertThat(page.text()).doesNotContain("陈某", "应某", DIGEST, "2 800", "2800", "6.73", caseNumber.toString());
        assertThat(phone(made().path()).select("#pad"))
                .as("looking uses nothing up")
                .hasSize(1);
    }

    @Test
    void whatIsWrittenComesToThePageThatAskedAndToNoOther() {
        DrawingLink link = made();
        String look = byPhone() + "/" + link.id();
        MockHttpServletResponse nothing = send(CHAIR, get(look));
        assertThat(nothing.getStatus()).as("htmx leaves the page as it is").isEqualTo(204);
        assertThat(raw(nothing)).isEmpty();
        MockHttpServletResponse sent = handIn(link, DRAWN);
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getRedirectedUrl()).isEqualTo("/draw/done");
        assertThat(phone("/draw/done").text()).contains("已送到电脑", "还没有签字");
        Element came = parse(send(CHAIR, get(look))).getElementById("by-phone-code");
        assertThat(came.attr("data-drawing")).isEqualTo(DRAWN);
        assertThat(came.hasAttr("hx-get")).as("asks no more").isFalse();
        assertThat(came.text()).contains("请核对", "还没有签字");
        for (Actor other : List.of(MANAGER, STRANGER, ANYBODY)) {
            assertThat(raw(send(other, get(look)))).doesNotContain("300 310").contains("已经失效");
        }
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
    }

    @Test
    void usedExpiredAndUnknownLinksLookTheSameAndSayWhatToDoNext() {
        DrawingLink used = made();
        handIn(used, DRAWN);
        MockHttpServletResponse again = send(ANYBODY, get(used.path()));
        DrawingLink expired = as(MANAGER, () -> links.make(caseNumber, DIGEST)).orElseThrow();
        at("2026-04-02T16:10");
        MockHttpServletResponse late = send(ANYBODY, get(expired.path()));
        MockHttpServletResponse unknown = send(ANYBODY, get("/draw/" + "A".repeat(43)));
        assertThat(parse(unknown).text()).contains("这个二维码不能用了", "回到电脑上的签字页", "再按一次");
        for (MockHttpServletResponse one : List.of(again, late, unknown, handIn(expired, DRAWN))) {
            assertThat(one.getStatus()).isEqualTo(404);
            assertThat(raw(one)).isEqualTo(raw(unknown));
        }
        assertThat(parse(send(MANAGER, get(byPhone() + "/" + expired.id()))).text())
                .contains("已经失效", "已填写的内容都在");
    }

    @Test
    void whatIsNoSignatureIsToldOnThePhoneAndNothingIsLost() {
        DrawingLink link = made();
        MockHttpServletResponse refused = handIn(link, "M500 200");
        assertThat(refused.getStatus()).isEqualTo(422);
        Document page = parse(refused);
        assertThat(page.select(".notice.bad[role=alert] li").text()).contains("只有一个点");
        assertThat(page.select("input[name=drawing]").val()).isEqualTo("M500 200");
        assertThat(parse(handIn(link, "")).select(".notice.bad li").text()).contains("还没有写");
        assertThat(raw(handIn(link, "\"><script>alert(1)</script>"))).doesNotContain("<script>alert");
        assertThat(handIn(link, DRAWN).getStatus()).isEqualTo(303);
    }

    /** Through the filters of sign-in: one path is open, and its form is guarded as every other. */
    @Test
    void withoutSigningInThePhoneReachesItsPageAloneAndItsFormNeedsItsToken() throws Exception {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        DrawingLink link = made();
        MockHttpServletResponse seen = web.perform(get(link.path())).andReturn().getResponse();
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getHeader("Cache-Control")).contains("no-store");
        assertThat(seen.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(parse(seen).select("form input[name=_csrf]")).hasSize(1);
        assertThat(status(web, post(link.path()).param("drawing", DRAWN))).isEqualTo(403);
        assertThat(status(web, post(link.path()).param("drawing", DRAWN).with(csrf().useInvalidToken())))
                .isEqualTo(403);
        for (String closed : List.of(byPhone() + "/" + link.id(), link.path() + "/more", "/draw")) {
            assertThat(web.perform(get(closed)).andReturn().getResponse().getRedirectedUrl())
                    .as(closed)
                    .endsWith("/sign-in");
        }
        assertThat(status(web, post(link.path()).param("drawing", DRAWN).with(csrf())))
                .isEqualTo(303);
    }

    private static int status(MockMvc web, RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getStatus();
    }
}
