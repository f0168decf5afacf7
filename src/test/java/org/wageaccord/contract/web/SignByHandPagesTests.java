package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wageaccord.access.Role;
import org.wageaccord.contract.AgreementText;
import org.wageaccord.contract.Example;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.statute.Route;

/** The pad on the signing page: nothing is needed of it, nothing written is lost, and nobody else sees it. */
class SignByHandPagesTests extends PageOfTheAgreement {

    private static final String DRAWN = "M120 80 L300 310 L480 90 M500 200 L870 205";
    private static final String PAD = "input[name=drawing]";

    private Actor chair;
    private Actor manager;

    @BeforeEach
    void people() {
        chair = actor("陈某", Role.WC);
        manager = actor("应某", Role.EC);
        passed();
    }

    private void passed() {
        contracts.freeze(new AgreementText(
                caseNumber,
                ENTERPRISE,
                2026,
                5,
                Example.terms(),
                DIGEST,
                manager.id(),
                manager.name(),
                chair.id(),
                chair.name(),
                Route.Way.SIGN_AFTER_VOTE));
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
    }

    private MockHttpServletResponse sign(Actor who, String drawing, String password) {
        return send(
                who,
                post("/cases/" + caseNumber.slug() + "/sign")
                        .param("digest", DIGEST)
                        .param("read", "true")
                        .param("drawing", drawing)
                        .param("password", password));
    }

    @Test
    void thePadIsOfferedByItsScriptAloneAndThePageWorksWithoutIt() {
        Document page = page(chair, "/sign");
        Element pad = page.getElementById("pad");
        assertThat(pad.hasAttr("hidden")).as("shown by the script").isTrue();
        assertThat(pad.text()).contains("手写签名（可以不写）", "清除").doesNotContain("用上次签名");
        assertThat(pad.select("canvas[aria-label]")).hasSize(1);
        assertThat(pad.select("button[type=button]")).hasSize(1);
        assertThat(page.select(PAD).val()).isEmpty();
        assertThat(page.select("script[src$=/js/pad.js][defer]")).hasSize(1);
        MockHttpServletResponse signed = send(
                chair,
                post("/cases/" + caseNumber.slug() + "/sign")
                        .param("digest", DIGEST)
                        .param("read", "true")
                        .param("password", PASSWORD));
        assertThat(signed.getStatus()).isEqualTo(303);
        assertThat(page(chair, "/sign").select("#pad, script[src$=/js/pad.js]")).isEmpty();
    }

    @Test
    void aWrongPasswordLosesNothingThatWasWritten() {
        MockHttpServletResponse response = sign(chair, DRAWN, "guess");
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = parse(response);
        assertThat(page.select(PAD).val()).isEqualTo(DRAWN);
        assertThat(page.select("input[name=read][checked]")).hasSize(1);
        assertThat(page.select("#pad .error")).isEmpty();
        assertThat(sign(chair, page.select(PAD).val(), PASSWORD).getStatus()).isEqualTo(303);
    }

    @Test
    void whatIsNoSignatureIsToldBesideThePad() {
        List<List<String>> refused = List.of(
                List.of("M1,1", "没有读懂"),
                List.of("M500 200", "只有一个点"),
                List.of("M0 0 L1001 9", "框外"),
                List.of("M0 0 L90 90 ".repeat(65).strip(), "不能超过 64 笔"),
                List.of("M0 0" + " L90 90".repeat(4000), "4,000 个点"));
        for (List<String> one : refused) {
            MockHttpServletResponse response = sign(chair, one.get(0), PASSWORD);
            assertThat(response.getStatus()).isEqualTo(422);
            Document page = parse(response);
            assertThat(page.select("#pad .error").text()).contains(one.get(1));
            assertThat(page.select(".notice.bad[role=alert] li").text()).contains(one.get(1));
            assertThat(page.select("input[name=read][checked]")).hasSize(1);
            assertThat(page.select(PAD).val()).isEqualTo(one.get(0));
        }
        assertThat(contracts.agreement(caseNumber).orElseThrow().workersSigned())
                .isNull();
        MockHttpServletResponse page = sign(chair, "\"><script>alert(1)</script>", PASSWORD);
        assertThat(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("<script>alert");
    }

    @Test
    void theSameAccountAloneMayUseItsLastSignatureAgain() {
        assertThat(sign(chair, DRAWN, PASSWORD).getStatus()).isEqualTo(303);
        for (Actor who : List.of(chair, manager, STRANGER)) {
            for (String path : List.of("/sign", "/agreement")) {
                MockHttpServletResponse seen = send(who, get("/cases/" + caseNumber.slug() + path));
                assertThat(new String(seen.getContentAsByteArray(), StandardCharsets.UTF_8))
                        .as(who.name() + path)
                        .doesNotContain("300 310", "L480");
            }
        }
        caseNumber = new CaseNumber("永", 2026, caseNumber.serial() + 70_000);
        passed();
        Element last = page(chair, "/sign").getElementById("pad-last");
        assertThat(last.text()).isEqualTo("用上次签名");
        assertThat(last.attr("data-drawing")).isEqualTo(DRAWN);
        assertThat(page(chair, "/sign").select(PAD).val())
                .as("only when asked for")
                .isEmpty();
        assertThat(page(manager, "/sign").getElementById("pad-last")).isNull();
        assertThat(page(manager, "/sign").html()).doesNotContain("300 310");
    }
}
