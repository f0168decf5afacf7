package org.wageaccord.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.RegisterTest;
import org.wageaccord.registry.seals.DrawnSeal;

/** The page of a seal: for who keeps it alone, told what the picture is worth, shown what was registered at its true size. */
@RegisterTest
@Transactional
class SealImagePagesTests extends AccountPage {

    private static final String PAGE = "/register/enterprises/" + EXAMPLE + "/seal";

    private MockHttpServletResponse upload(byte[] file, String millimeters) throws Exception {
        return perform(multipart(PAGE)
                .file(new MockMultipartFile("file", "公章.png", "image/png", file))
                .param("millimeters", millimeters)
                .with(csrf()));
    }

    @Test
    void whoKeepsASealRegistersItAndIsShownItAtOnceAndWithdrawsIt() throws Exception {
        actAs(EXAMPLE, Role.EH);
        Document empty = page(get(PAGE));
        assertThat(empty.select("#standing").text()).contains("本身不证明任何事情", "电子签名法", "第十三条", "第十四条");
        assertThat(empty.select("#current img, #versions")).isEmpty();
        assertThat(empty.select("#register .hint").text()).contains("不得大于4.5厘米", "第十四条");
        assertThat(upload(DrawnSeal.png(), "４２").getRedirectedUrl()).isEqualTo(PAGE);
        Document shown = page(get(PAGE));
        assertThat(shown.select("#current").text()).contains("42 毫米");
        String picture = shown.select("#current img").attr("src");
        assertThat(Double.parseDouble(shown.select("#current img").attr("width")))
                .isBetween(158.0, 159.0);
        MockHttpServletResponse image = perform(get(picture));
        assertThat(image.getContentType()).isEqualTo("image/png");
        assertThat(image.getHeader("Cache-Control")).contains("no-store");
        String withdraw = shown.select("#withdraw form").attr("action");
        Document refused = parse(perform(post(withdraw).with(csrf()).param("reason", " ")));
        assertThat(refused.select("#withdraw[open] .error").text()).contains("请填写理由");
        assertThat(perform(post(withdraw).with(csrf()).param("reason", "遗失")).getRedirectedUrl())
                .isEqualTo(PAGE);
        Document after = page(get(PAGE));
        assertThat(after.select("#current img")).isEmpty();
        assertThat(after.select("#versions").text()).contains("已停用", "遗失");
        assertThat(acts()).contains("registry.sealImageRegistered", "registry.sealImageWithdrawn");
        assertThat(page(get("/register/enterprises/" + EXAMPLE)).select("a[href=" + PAGE + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedIsToldBesideItsFieldAndTheDiameterTypedIsKept() throws Exception {
        actAs(EXAMPLE, Role.WC);
        MockHttpServletResponse svg = upload("<svg/>".getBytes(), "46");
        assertThat(svg.getStatus()).isEqualTo(422);
        Document page = parse(svg);
        assertThat(error(page, "file")).contains("只接受 PNG 和 JPEG");
        assertThat(error(page, "millimeters")).contains("不能大于 45 毫米", "第十四条");
        assertThat(page.select("#millimeters").val()).isEqualTo("46");
        assertThat(error(parse(upload(DrawnSeal.png(), "四十二")), "millimeters")).contains("整毫米");
        assertThat(error(parse(upload(new byte[3 * 1024 * 1024], "42")), "file"))
                .contains("不能超过 2 MB");
    }

    @Test
    void forAnybodyElseThereIsNoSuchPage() throws Exception {
        actAs(EXAMPLE, Role.EC);
        assertThat(upload(DrawnSeal.png(), "42").getStatus()).isEqualTo(302);
        String picture = page(get(PAGE)).select("#current img").attr("src");
        actAs(EXAMPLE, Role.WC);
        assertThat(status(get(picture))).as("the other party's").isEqualTo(404);
        for (Role role : new Role[] {Role.WR, Role.CD}) {
            actAs(EXAMPLE, role);
            assertThat(status(get(PAGE))).isEqualTo(404);
            assertThat(status(get(picture))).isEqualTo(404);
            assertThat(upload(DrawnSeal.png(), "42").getStatus()).isEqualTo(404);
            assertThat(status(post(PAGE + "/" + UUID.randomUUID() + "/withdraw").with(csrf())))
                    .isEqualTo(404);
        }
        actAs(PartyId.CITY_UNION, Role.CU);
        assertThat(status(get(picture))).isEqualTo(404);
        assertThat(page(get("/register/enterprises/" + EXAMPLE)).select("a[href=" + PAGE + "]"))
                .isEmpty();
    }
}
