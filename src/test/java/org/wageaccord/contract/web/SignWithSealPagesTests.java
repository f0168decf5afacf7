package org.wageaccord.contract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Role;
import org.wageaccord.contract.Sealed;
import org.wageaccord.kernel.Actor;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;
import org.wageaccord.statute.Route;

/** The signing page shows which seal will be put, lets it be left out, and tells when it changed meanwhile. */
class SignWithSealPagesTests extends PageOfTheAgreement {

    private static final String BOX = "#seal input[name=seal]";

    @Autowired
    SealImages images;

    private Actor chair;
    private Actor manager;
    private Sealed party;

    @BeforeEach
    void passed() {
        chair = actor("陈某", Role.WC);
        manager = actor("应某", Role.EC);
        party = new Sealed(
                registry,
                images,
                manager,
                chair,
                registry.enterprise(ENTERPRISE).orElseThrow());
        contracts.freeze(party.text(text(5, DIGEST), manager, chair, Route.Way.SIGN_AFTER_VOTE));
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
    }

    private MockHttpServletRequestBuilder signing(String password) {
        return post("/cases/" + caseNumber.slug() + "/sign")
                .param("digest", DIGEST)
                .param("read", "true")
                .param("password", password);
    }

    private MockHttpServletResponse picture(Actor who) {
        return send(who, get("/cases/" + caseNumber.slug() + "/sign/seal"));
    }

    @Test
    void withoutASealThePageIsAsItWas() {
        assertThat(page(manager, "/sign").select("#seal")).isEmpty();
        assertThat(picture(manager).getStatus()).isEqualTo(404);
        assertThat(send(manager, signing(PASSWORD)).getStatus()).isEqualTo(303);
        assertThat(page(manager, "/sign").select("#seal-put")).isEmpty();
    }

    @Test
    void theSealIsShownAndPutUnlessItIsLeftOut() {
        SealImage seal = as(manager, () -> party.register(60));
        Document page = page(manager, "/sign");
        assertThat(page.select(BOX + "[checked]").val()).isEqualTo(seal.id().toString());
        assertThat(page.select("#seal img").attr("src")).endsWith("/sign/seal");
        assertThat(page.select("#seal").text()).contains("第 1 版", "应某", "只供阅看", "电子签名法");
        assertThat(picture(manager).getContentAsByteArray()).isEqualTo(images.forPaper(seal));
        for (Actor other : List.of(chair, STRANGER)) {
            assertThat(picture(other).getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse wrong =
                send(manager, signing("guess").param("seal", seal.id().toString()));
        assertThat(parse(wrong).select(BOX + "[checked]")).hasSize(1);
        assertThat(parse(send(manager, signing("guess"))).select(BOX + "[checked]"))
                .as("left out stays left out")
                .isEmpty();
        assertThat(send(manager, signing(PASSWORD).param("seal", seal.id().toString()))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(manager, "/sign").select("#seal-put").text()).contains("第 1 版");
        assertThat(page(chair, "/sign").select("#seal")).as("the other party's").isEmpty();
    }

    @Test
    void aSealThatChangedMeanwhileIsToldBesideItsBoxAndNotPut() {
        SealImage shown = as(manager, () -> party.register(60));
        as(manager, () -> party.register(90));
        Document page =
                parse(send(manager, signing(PASSWORD).param("seal", shown.id().toString())));
        assertThat(page.select("#seal .error").text()).contains("已经更换或者停用");
        assertThat(page.select(BOX + "[checked]")).as("to be ticked anew").isEmpty();
        SealImage second = images.current(party.enterprise, org.wageaccord.kernel.Side.ENTERPRISE)
                .orElseThrow();
        as(manager, () -> images.withdraw(party.enterprise, second.id(), "遗失"));
        Document gone = parse(send(manager, signing(PASSWORD).param("seal", "x' or 1=1")));
        assertThat(gone.select(".error").text()).contains("已经更换或者停用");
        assertThat(gone.select("#seal")).isEmpty();
        assertThat(send(manager, signing(PASSWORD)).getStatus()).isEqualTo(303);
    }
}
