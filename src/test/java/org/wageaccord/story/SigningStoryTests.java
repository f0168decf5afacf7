package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.wageaccord.simulation.ExampleCity.does;
import static org.wageaccord.simulation.StoryWalk.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.audit.Ledger;
import org.wageaccord.audit.LedgerEntry;
import org.wageaccord.contract.Agreement;
import org.wageaccord.contract.Contracts;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.process.Duties;
import org.wageaccord.registry.Registry;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;
import org.wageaccord.teams.Delegation;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.Power;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.Teams;
import org.wageaccord.teams.Vacancy;

/**
 * Who signs what the congress passed, told through the doors with the real teams: by a delegation in writing (集体合同规定
 * 第二十条), and after a chief was replaced (浙江省集体合同条例 第十三条).
 */
@Story
@Order(9)
@DirtiesContext
class SigningStoryTests {

    @Autowired
    ExampleCity city;

    @Autowired
    Contracts contracts;

    @Autowired
    Teams teams;

    @Autowired
    Registry registry;

    @Autowired
    Documents documents;

    @Autowired
    Duties duties;

    @Autowired
    Ledger ledger;

    @Autowired
    WebApplicationContext context;

    private StoryWalk walk;

    @BeforeEach
    void theCityStands() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        city.at(city.now().plusDays(1).withHour(9).withMinute(0));
    }

    @Test
    void aDelegateWithThePowerSignsForTheChiefAndThePaperSaysSo() {
        walk = city.walk("e03").toTheTable().agreeOn(walk("e03").raised("6")).passes();
        Actor deputy = delegated(Power.CONTRACT);
        assertThat(duties.mine(walk.number(), deputy.id()))
                .hasValueSatisfying(duty -> assertThat(duty.kind()).isEqualTo("UserTask_SignWorkers"));
        Document page = signPage(deputy);
        assertThat(page.select("#sign .lines").text()).contains("代理职工方首席代表", "委托，授权委托书 永薪协");
        theDocumentComesFirst(page);
        assertThat(walk.signs(deputy, Side.WORKERS).isDone()).isTrue();
        assertThat(walk.open()).containsExactly("UserTask_SignEnterprise");
        walk.signs(Side.ENTERPRISE);
        walk.await("UserTask_FilePackage");

        String signer = deputy.name() + "（受首席代表" + walk.chief(Side.WORKERS).name() + "委托）";
        Agreement agreement = contracts.agreement(walk.number()).orElseThrow();
        assertThat(agreement.signer(Side.WORKERS)).isEqualTo(signer);
        String paper = papers(PaperKind.POWER_OF_ATTORNEY).get(0).number();
        assertThat(agreement.mandates().get(Side.WORKERS).paper()).isEqualTo(paper);
        assertThat(wording(documents.preview(newest(PaperKind.AGREEMENT).id())))
                .as("what was shown is what is printed")
                .isEqualTo(wording(page.select("#paper article").outerHtml()));
        assertThat(signPage(deputy).select("main").text()).contains("签字回执", "代理职工方首席代表");
        assertThat(text(PaperKind.AGREEMENT))
                .contains("签名：" + signer, walk.chief(Side.ENTERPRISE).name());
        assertThat(ledger.of(walk.number(), 0, 500))
                .extracting(LedgerEntry::act)
                .contains("contract.signedByDelegation");
    }

    @Test
    void aDelegationToAttendOrOneThatEndedSignsNothing() {
        walk = city.walk("e05").toTheTable().agreeOn(walk("e05").raised("6")).passes();
        Actor deputy = delegated(Power.MINUTES);
        refused(walk.signs(deputy, Side.WORKERS), "refusal.contract.delegateWithoutPower", "第二十条");
        assertThat(duties.mine(walk.number(), deputy.id())).isEmpty();

        revoke();
        Actor another = delegated(Power.CONTRACT);
        city.at(city.now().plusDays(11));
        refused(walk.signs(another, Side.WORKERS), "refusal.contract.delegationEnded", "第二十条");
        Document page = signPage(another);
        assertThat(page.select("main .error").text()).contains("已经结束，不能再签字", "第二十条");
        assertThat(page.select("#sign, #paper")).isEmpty();
        assertThat(contracts.agreement(walk.number()).orElseThrow().workersSigned())
                .isNull();
        walk.bothSign();
    }

    @Test
    void aChiefWhoLeftAfterTheTextWasFrozenDoesNotSignAndTheNextOneDoes() {
        walk = city.walk("e07").toTheTable().agreeOn(walk("e07").raised("6")).passes();
        Actor before = walk.chief(Side.ENTERPRISE);
        does(
                before,
                () -> teams.vacate(walk.number(), Side.ENTERPRISE, 0, Vacancy.Reason.values()[0], today(), "工作调动"));
        refused(walk.signs(before, Side.ENTERPRISE), "refusal.contract.chiefVacant", "第十三条");

        List<NegotiatorEntry> next = refilled(before);
        does(before, () -> teams.refill(walk.number(), Side.ENTERPRISE, next, null));
        refused(walk.signs(before, Side.ENTERPRISE), "refusal.contract.chiefReplaced", "第十三条");
        Team.Negotiator chief =
                teams.team(walk.number(), Side.ENTERPRISE).flatMap(Team::chief).orElseThrow();
        Actor now = new Actor(chief.account(), chief.entry().name(), Role.ER.name());
        assertThat(walk.signs(now, Side.ENTERPRISE).isDone()).isTrue();
        walk.signs(Side.WORKERS);
        walk.await("UserTask_FilePackage");
        String handler = walk.handler().name();
        assertThat(next).extracting(NegotiatorEntry::name).contains(handler);
        assertThat(text(PaperKind.AGREEMENT))
                .contains(now.name() + "（接任首席代表" + before.name() + "）")
                .contains("全文摘要（约定内容、版式、其他数值，SHA-256）：" + walk.digest())
                .as("the list of negotiators is the one that was voted on")
                .doesNotContain(handler);
    }

    /** The document is seen before anything is confirmed, and its digest stands between the two. */
    private void theDocumentComesFirst(Document page) {
        Elements all = page.getAllElements();
        Element paper = page.selectFirst("#paper article.paper");
        Element digest = page.selectFirst("#sign code");
        Element read = page.selectFirst("#sign input[name=read]");
        Element button = page.selectFirst("button[type=submit]:contains(签字)");
        assertThat(paper).isNotNull();
        assertThat(List.of(all.indexOf(paper), all.indexOf(digest), all.indexOf(read), all.indexOf(button)))
                .isSorted()
                .doesNotContain(-1);
        assertThat(paper.text()).contains("第一条", "附件一", "附件五", "决议通过").doesNotContain("（草案）");
        assertThat(digest.text()).isEqualTo(walk.digest());
        assertThat(page.select(".phone-bar button")).isEmpty();
        assertThat(page.selectFirst(".phone-bar #sign-next[href='#sign']").text())
                .isEqualTo("签署");
        assertThat(page.getElementById("paper").attr("data-side")).isEqualTo("WORKERS");
        assertThat(page.select("#paper table.sign > tbody > tr:first-child > td"))
                .as("the two places, of which the script marks the reader's own")
                .hasSize(2);
        assertThat(page.selectFirst(".to-phone img").attr("src")).startsWith("data:image/png;base64,");
    }

    /** The words of a shown paper without what only an issued one has: its head, and who signed when. */
    private static List<String> wording(String sheet) {
        Document paper = Jsoup.parse(sheet);
        paper.select(".docket, .sign").remove();
        return paper.select("h1, h2, h3, p, td, th").eachText();
    }

    private Document signPage(Actor who) {
        return Acting.as(who, () -> opened(who));
    }

    private Document opened(Actor who) {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        try {
            MockHttpServletResponse response = web.perform(
                            get("/cases/" + walk.number().slug() + "/sign").with(user(who.name())))
                    .andReturn()
                    .getResponse();
            Document page = Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
            assertThat(response.getStatus()).as(page.text()).isEqualTo(200);
            assertThat(page.text()).doesNotContain("??").contains("签");
            return page;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private StoryWalk walk(String key) {
        return city.walk(key);
    }

    /** The manager of the team leads it from now on by a written mandate; who hands things in takes the free seat. */
    private List<NegotiatorEntry> refilled(Actor by) {
        List<NegotiatorEntry> team =
                new ArrayList<>(teams.team(walk.number(), Side.ENTERPRISE).orElseThrow().members().stream()
                        .map(Team.Negotiator::entry)
                        .toList());
        team.set(0, chief(team.get(0), by));
        does(
                        by,
                        () -> Outcome.done(registry.people(
                                walk.enterprise(), walk.handler().name(), 0)))
                .items()
                .stream()
                .filter(person -> walk.handler().id().equals(person.account()))
                .findFirst()
                .map(person -> new NegotiatorEntry(
                        person.id(),
                        person.name(),
                        false,
                        person.post(),
                        person.skillLevel(),
                        "法定代表人选派",
                        false,
                        false,
                        null))
                .ifPresent(team::add);
        return team;
    }

    private static NegotiatorEntry chief(NegotiatorEntry one, Actor by) {
        return new NegotiatorEntry(
                one.person(),
                one.name(),
                one.woman(),
                one.post(),
                one.skillLevel(),
                one.producedBy(),
                true,
                false,
                by.name() + "书面委托" + one.name() + "担任首席代表");
    }

    /** For ten days, in writing, and the writing is a paper of the case. */
    private Actor delegated(Power power) {
        Team.Negotiator deputy = teams.team(walk.number(), Side.WORKERS).orElseThrow().members().stream()
                .filter(member -> !member.entry().chief() && member.account() != null)
                .findFirst()
                .orElseThrow();
        int printed = papers(PaperKind.POWER_OF_ATTORNEY).size();
        Delegation.Entry entry =
                new Delegation.Entry(deputy.entry().person(), Set.of(power), today(), today().plusDays(10), "因公外出");
        does(walk.chief(Side.WORKERS), () -> teams.delegate(walk.number(), Side.WORKERS, entry));
        until(
                "the power of attorney is printed",
                () -> papers(PaperKind.POWER_OF_ATTORNEY).size() > printed);
        return new Actor(deputy.account(), deputy.entry().name(), Role.WR.name());
    }

    private void revoke() {
        Delegation granted =
                teams.sides(walk.number()).orElseThrow().delegations().get(0);
        does(walk.chief(Side.WORKERS), () -> teams.revoke(walk.number(), Side.WORKERS, granted.id()));
    }

    private static void refused(Outcome<Void> outcome, String code, String article) {
        assertThat(outcome.refusals()).extracting(Refusal::code).containsExactly(code);
        Citation cited = outcome.refusals().get(0).citation();
        assertThat(cited).isNotNull();
        assertThat(cited.toString()).contains(article);
    }

    private LocalDate today() {
        return city.now().toLocalDate();
    }

    private List<Paper> papers(PaperKind kind) {
        return documents.of(walk.number()).stream()
                .filter(paper -> paper.kind() == kind)
                .toList();
    }

    private Paper newest(PaperKind kind) {
        List<Paper> all = papers(kind);
        return all.get(all.size() - 1);
    }

    private String text(PaperKind kind) {
        byte[] bytes = documents.pdf(newest(kind).id());
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
