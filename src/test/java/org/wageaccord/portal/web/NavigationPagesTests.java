package org.wageaccord.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.EnterpriseEntry;
import org.wageaccord.registry.Registry;

/** Every page that the navigation leads to has a title and one heading, in both languages, for each who may open it. */
@SpringBootTest
@AutoConfigureMockMvc
class NavigationPagesTests {

    private static final PartyId ENTERPRISE = new PartyId("91330784DEM000014X");
    private static final String PASSWORD = "a long password";

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    Registry registry;

    private final String username = "nav-" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "CU, CITY_UNION",
        "SA, CITY_UNION",
        "AU, CITY_UNION",
        "HB, LABOR_BUREAU",
        "TG, T:14",
        "TA, T:14",
        "EL, 91330784DEM000014X",
        "EC, 91330784DEM000014X",
        "EH, 91330784DEM000014X",
        "ER, 91330784DEM000014X",
        "WC, 91330784DEM000014X",
        "WR, 91330784DEM000014X",
        "CD, 91330784DEM000014X",
        "WK, 91330784DEM000014X"
    })
    void everyPageOfTheNavigationHasATitleAndOneHeadingInBothLanguages(Role role, String party) throws Exception {
        Cookie session = signIn(role, new PartyId(party));
        Document home = page("/inbox", session);
        List<String> addresses = home.select(".nav a, .foot a").eachAttr("href").stream()
                .filter(address -> address.startsWith("/") && !address.startsWith("/inbox?"))
                .distinct()
                .toList();
        assertThat(addresses).contains("/inbox", "/cases", "/filings", "/law", "/messages", "/help", "/password");
        Set<String> chinese = new TreeSet<>();
        Set<String> english = new TreeSet<>();
        for (String address : addresses) {
            if (!address.equals("/")) {
                chinese.add(titleAndHeading(address, "zh_CN", session));
                english.add(titleAndHeading(address, "en", session));
            }
        }
        assertThat(chinese).as("each page has a heading of its own").hasSizeGreaterThanOrEqualTo(addresses.size() - 1);
        assertThat(chinese).allMatch(text -> text.codePoints().anyMatch(NavigationPagesTests::isChinese));
        assertThat(english).hasSameSizeAs(chinese).doesNotContainAnyElementsOf(chinese);
    }

    @Test
    void theSignInPageHasATitleAndOneHeadingInBothLanguages() throws Exception {
        assertThat(titleAndHeading("/sign-in", "zh_CN", null)).startsWith("登录");
        assertThat(titleAndHeading("/sign-in", "en", null)).startsWith("Sign in");
    }

    @Test
    void whoHasNoMandateOfTheMainRoleTodayIsToldSoAndSeesNothingElse() throws Exception {
        accounts.open(username, "金某", Role.AU, PASSWORD).orElseThrow();
        Cookie session = session();
        for (String address : List.of("/inbox", "/audit", "/cases", "/register")) {
            MockHttpServletResponse answer = answer(address, session);
            assertThat(answer.getStatus()).as(address).isEqualTo(403);
            assertThat(parse(answer).select("h1").text()).isEqualTo("今天没有有效的授权");
        }
        assertThat(answer("/help", session).getStatus()).isEqualTo(200);
        assertThat(answer("/password", session).getStatus()).isEqualTo(200);
    }

    /** Title and heading of a page, apart by a bar. */
    private String titleAndHeading(String address, String language, Cookie session) throws Exception {
        String asked = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
        MockHttpServletResponse answer = answer(asked, session);
        if (answer.getRedirectedUrl() != null) {
            asked = answer.getRedirectedUrl() + (answer.getRedirectedUrl().contains("?") ? "&" : "?") + "lang="
                    + language;
            answer = answer(asked, session);
        }
        assertThat(answer.getStatus()).as(asked).isEqualTo(200);
        Document page = parse(answer);
        assertThat(page.text()).as(asked).doesNotContain("??");
        assertThat(page.select("html").attr("lang")).as(asked).isEqualTo("en".equals(language) ? "en" : "zh-CN");
        assertThat(page.select("title").text())
                .as("title of " + asked)
                .isNotBlank()
                .doesNotStartWith("·");
        assertThat(page.select("h1")).as("headings of " + asked).hasSize(1);
        assertThat(page.select("h1").text()).as("heading of " + asked).isNotBlank();
        return page.select("title").text() + " | " + page.select("h1").text();
    }

    private Cookie signIn(Role role, PartyId party) throws Exception {
        ActorId id = accounts.open(username, "某人", role, PASSWORD).orElseThrow();
        Acting.as(Actor.PLATFORM, () -> {
            if (registry.enterprise(ENTERPRISE).isEmpty()) {
                registry.enter(enterprise()).orElseThrow();
            }
            registry.mandate(id, party, role, LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31), "任职文件")
                    .orElseThrow();
        });
        return session();
    }

    private Cookie session() throws Exception {
        Cookie session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        assertThat(session).isNotNull();
        return session;
    }

    private Document page(String address, Cookie session) throws Exception {
        MockHttpServletResponse answer = answer(address, session);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return parse(answer);
    }

    private MockHttpServletResponse answer(String address, Cookie session) throws Exception {
        var request = get(java.net.URI.create(address));
        return web.perform(session == null ? request : request.cookie(session))
                .andReturn()
                .getResponse();
    }

    private static Document parse(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static boolean isChinese(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private static EnterpriseEntry enterprise() {
        return new EnterpriseEntry(
                ENTERPRISE.value(),
                "浙江示例五金有限公司",
                "3382",
                "芝英镇",
                true,
                240,
                96,
                "永康市芝英镇示例路 1 号",
                "应某",
                "81330784DEM000022R",
                "浙江示例五金有限公司工会");
    }
}
