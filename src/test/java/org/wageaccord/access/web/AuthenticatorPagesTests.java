package org.wageaccord.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.AuthenticatorSecret;
import org.wageaccord.access.Authenticators;
import org.wageaccord.access.Phone;
import org.wageaccord.access.PhoneTime;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.ActorId;

/** The page on which a person sets up codes from a phone. */
@SpringBootTest
@AutoConfigureMockMvc
class AuthenticatorPagesTests {

    private static final String PASSWORD = "a long password";
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    /** The quiet zone of four modules, which a reader of the bare matrix does not want. */
    private static final int QUIET = 4;

    @Autowired
    Accounts accounts;

    @Autowired
    Authenticators authenticators;

    @Autowired
    PhoneTime phones;

    @Autowired
    MockMvc web;

    private final String username = "page-" + UUID.randomUUID();
    private ActorId id;
    private Cookie session;

    @BeforeEach
    void signIn() throws Exception {
        id = accounts.open(username, "陈某", Role.WC, PASSWORD).orElseThrow();
        session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", username)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
    }

    @Test
    void thePictureTheLinkAndTheTypedKeyAreTheSameSecretAndNobodyKeepsThem() throws Exception {
        assertThat(page(get("/authenticator"), 200).select("#begin button")).hasSize(1);
        page(post("/authenticator/begin"), 302);
        AuthenticatorSecret secret = authenticators.begun(id).orElseThrow();
        MockHttpServletResponse response = answer(get("/authenticator"));
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        Document page = parse(response);
        String link = page.select("#secret a.btn").attr("href");
        assertThat(link)
                .isEqualTo("otpauth://totp/%E8%96%AA%E5%8D%8F%E5%95%86:" + username + "?secret=" + secret.key()
                        + "&issuer=%E8%96%AA%E5%8D%8F%E5%95%86&algorithm=SHA1&digits=6&period=30");
        assertThat(scanned(page.select("svg.qr").first())).isEqualTo(link);
        assertThat(page.select("#key code").eachText()).hasSize(8).allMatch(group -> group.matches("[A-Z2-7]{4}"));
        assertThat(page.select("#key").text().replace(" ", "")).isEqualTo(secret.key());
    }

    @Test
    void aWrongCodeAndAWrongPasswordAreToldBesideTheirFieldsAndTheSecretStays() throws Exception {
        page(post("/authenticator/begin"), 302);
        AuthenticatorSecret secret = authenticators.begun(id).orElseThrow();
        Phone phone = new Phone(secret);
        Document wrongCode = page(confirming(phone.neverShows(phones.now()), PASSWORD), 422);
        assertThat(wrongCode.select(".has-error:has(#code) .error").text()).contains("与这个密钥不符");
        Document wrongPassword = page(confirming(phone.shows(phones.now()), "wrong"), 422);
        assertThat(wrongPassword
                        .select("#confirm .has-error:has(#password) .error")
                        .text())
                .contains("密码不对");
        assertThat(wrongPassword.select("#key").text().replace(" ", "")).isEqualTo(secret.key());
        assertThat(wrongPassword.select("#code, #password").eachAttr("value")).isEmpty();
        assertThat(authenticators.since(id)).isEmpty();
    }

    @Test
    void onceConfirmedTheSecretIsShownNeverAgainAndGivingItUpNeedsACode() throws Exception {
        page(post("/authenticator/begin"), 302);
        Phone phone = new Phone(authenticators.begun(id).orElseThrow());
        page(confirming(phone.shows(phones.now()), PASSWORD), 302);
        Document inUse = page(get("/authenticator"), 200);
        assertThat(inUse.select("#secret, #begin, svg.qr")).isEmpty();
        assertThat(inUse.text()).contains("已启用");
        page(post("/authenticator/begin"), 302);
        assertThat(page(get("/authenticator"), 200).select("#secret")).isEmpty();
        String next = phone.shows(phones.now().plusSeconds(30));
        assertThat(page(removing("1", PASSWORD), 422)
                        .select(".has-error:has(#code) .error")
                        .text())
                .contains("6 位数字");
        page(removing(next, PASSWORD), 302);
        assertThat(authenticators.since(id)).isEmpty();
    }

    @Test
    void thePageIsInEnglishToo() throws Exception {
        page(post("/authenticator/begin"), 302);
        Document page = parse(answer(get("/authenticator").param("lang", "en")));
        assertThat(page.select("h1").text()).isEqualTo("Codes from your phone");
        assertThat(page.select("#secret a.btn").attr("href")).contains("issuer=Wage%20Accord");
    }

    private static MockHttpServletRequestBuilder confirming(String code, String password) {
        return post("/authenticator/confirm").param("code", code).param("password", password);
    }

    private static MockHttpServletRequestBuilder removing(String code, String password) {
        return post("/authenticator/remove").param("code", code).param("password", password);
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = answer(request);
        assertThat(response.getStatus()).isEqualTo(status);
        return parse(response);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(session).with(csrf())).andReturn().getResponse();
    }

    private static Document parse(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** What a camera reads off the drawing. */
    private static String scanned(Element drawing) throws Exception {
        int size = Integer.parseInt(drawing.attr("viewBox").split(" ")[2]) - 2 * QUIET;
        BitMatrix modules = new BitMatrix(size);
        Matcher square = SQUARE.matcher(drawing.select("path").attr("d"));
        while (square.find()) {
            modules.set(Integer.parseInt(square.group(1)) - QUIET, Integer.parseInt(square.group(2)) - QUIET);
        }
        return new Decoder().decode(modules).getText();
    }
}
