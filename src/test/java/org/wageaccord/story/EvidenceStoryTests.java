package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.simulation.StoryWalk.until;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.documents.SealedFile;
import org.wageaccord.documents.Sealing;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/**
 * The evidence of a signing in the whole house: both chiefs sign, the file is sealed, and then it is asked who may read what. The
 * law wants a signature to be its signer's alone and every change discoverable (电子签名法 第十三条), and of personal data no more
 * kept and shown than the purpose needs (个人信息保护法 第六条).
 */
@Story
@Order(9)
@DirtiesContext
class EvidenceStoryTests {

    private static final String ADDRESS = "192.0.2.77";
    private static final String AGENT =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                    + " Version/18.1 Mobile/15E148 Safari/604.1";

    @Autowired
    ExampleCity city;

    @Autowired
    Documents documents;

    @Autowired
    Sealing sealing;

    @Autowired
    WebApplicationContext context;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    @Test
    void theFileItsDigestsItsCertificatesAndTheRequestsOfTheSignersAreShownToThoseWhomTheyConcern() {
        walk = city.walk("e11")
                .toTheTable()
                .agreeOn(city.walk("e11").raised("6"))
                .passes();
        Actor chair = walk.chief(Side.WORKERS);
        signsOnThePhone(chair);
        assertThat(page(chair, "/evidence").select("#signers > section")).hasSize(1);
        assertThat(page(chair, "/evidence").select("#paper").text()).contains("正本", "还没有签完");
        assertThat(visit(city.bureauReviewer(), "/evidence").getStatus())
                .as("nothing lies with the bureau yet")
                .isEqualTo(404);
        walk.signs(Side.ENTERPRISE);
        walk.await("UserTask_FilePackage");
        Paper paper = newest();
        until("the file is sealed", () -> sealing.of(paper.id()).isPresent());

        Document page = page(chair, "/evidence");
        theFileIsNamedByItsDigests(page, paper);
        eachSignatureHasItsCertificateAndTimeStamp(page);
        theQrCodeAndTheLinkLeadToTheOpenCheck(page);
        theSidesAndTheAuditorSeeWhereItCameFrom();
        theOfficesSeeTheEvidenceWithoutIt();
        othersAreToldThatThereIsNoSuchPage();
        theWayThereIsShownToWhoMayGoIt();
    }

    private void signsOnThePhone(Actor chair) {
        MockHttpServletResponse signed = Acting.as(
                chair,
                () -> perform(post("/cases/" + walk.number().slug() + "/sign")
                        .param("digest", walk.digest())
                        .param("read", "true")
                        .param("password", city.password())
                        .header("User-Agent", AGENT)
                        .with(user(chair.name()))
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(ADDRESS);
                            return request;
                        })));
        assertThat(signed.getStatus()).isEqualTo(303);
    }

    private void theFileIsNamedByItsDigests(Document page, Paper paper) {
        SealedFile sealed = sealing.of(paper.id()).orElseThrow();
        assertThat(Digest.of(documents.pdf(paper.id()))).isEqualTo(sealed.digest());
        assertThat(page.select("#paper").text()).contains(paper.number(), "签章全部有效");
        assertThat(page.select("#paper code").eachText())
                .containsExactly(walk.digest(), paper.digest(), sealed.digest());
    }

    private static void eachSignatureHasItsCertificateAndTimeStamp(Document page) {
        assertThat(page.select("#signers .certificate .good-text")).hasSize(2);
        assertThat(page.select("#signers .certificate").eachText())
                .allMatch(line -> line.contains("RFC 3161 时间戳") && line.contains("证书由"));
        assertThat(page.select("#events").text()).contains("文本冻结", "文本通过", "正本制作完成", "2 个签章写入文件", "加盖时间戳");
    }

    private void theQrCodeAndTheLinkLeadToTheOpenCheck(Document page) {
        assertThat(page.select("#verify img.qr").attr("src")).startsWith("data:image/png;base64,");
        String verify = URI.create(page.select("#verify a").attr("href")).getPath();
        MockHttpServletResponse open = perform(get(verify));
        String told = new String(open.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(told).contains("核验一致").doesNotContain(ADDRESS, "iPhone");
        assertThat(page.select("#verify code").eachText()).anyMatch(address -> address.endsWith(verify));
    }

    private void theSidesAndTheAuditorSeeWhereItCameFrom() {
        Actor auditor = new Actor(new ActorId(UUID.randomUUID()), "审计员", Role.AU.name());
        for (Actor reader : List.of(walk.chief(Side.WORKERS), walk.chief(Side.ENTERPRISE), auditor)) {
            Element workers = page(reader, "/evidence").selectFirst("#signers > .WORKERS");
            assertThat(workers.text()).as(reader.role()).contains(ADDRESS, "Safari · iPhone", "留痕的一致");
        }
    }

    private void theOfficesSeeTheEvidenceWithoutIt() {
        for (Actor reader : List.of(city.unionReviewer(), city.supervisors().get(0), city.bureauReviewer())) {
            Document page = page(reader, "/evidence");
            assertThat(page.select("#signers > section")).as(reader.role()).hasSize(2);
            assertThat(page.html()).as(reader.role()).doesNotContain(ADDRESS, "iPhone");
        }
    }

    private void othersAreToldThatThereIsNoSuchPage() {
        Actor other = city.walk("e12").chief(Side.WORKERS);
        for (Actor reader : List.of(other, voter())) {
            assertThat(visit(reader, "/evidence").getStatus()).as(reader.role()).isEqualTo(404);
        }
        assertThat(perform(get("/cases/" + walk.number().slug() + "/evidence")).getStatus())
                .as("who has not signed in")
                .isEqualTo(302);
    }

    private void theWayThereIsShownToWhoMayGoIt() {
        String way = "/cases/" + walk.number().slug() + "/evidence";
        for (String from : List.of("/agreement", "/papers", "/sign")) {
            assertThat(page(walk.chief(Side.WORKERS), from).select("#evidence").attr("href"))
                    .as(from)
                    .isEqualTo(way);
        }
        assertThat(page(voter(), "/papers").select("#evidence")).isEmpty();
        assertThat(page(voter(), "/agreement").select("#evidence")).isEmpty();
    }

    /** A delegate of the congress who sits at no table. */
    private Actor voter() {
        return IntStream.range(0, walk.delegates())
                .mapToObj(walk::delegate)
                .filter(delegate -> delegate.role().equals(Role.CD.name()))
                .findFirst()
                .orElseThrow();
    }

    private Paper newest() {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == PaperKind.AGREEMENT)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Document page(Actor reader, String page) {
        MockHttpServletResponse response = visit(reader, page);
        assertThat(response.getStatus()).as("%s for %s", page, reader.role()).isEqualTo(200);
        Document found = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(found.text()).doesNotContain("??");
        return found;
    }

    private MockHttpServletResponse visit(Actor reader, String page) {
        return Acting.as(
                reader,
                () -> perform(get("/cases/" + walk.number().slug() + page).with(user(reader.name()))));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return MockMvcBuilders.webAppContextSetup(context)
                    .apply(SecurityMockMvcConfigurers.springSecurity())
                    .build()
                    .perform(request)
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
