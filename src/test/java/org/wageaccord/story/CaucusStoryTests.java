package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.caucus.Leaks;
import org.wageaccord.kernel.Actor;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/**
 * The private rooms of both sides over a whole case, from the naming of the teams to the publication, as people use them in
 * the browser: each reads its own room and nobody reads another's, on no page, paper, log line or table.
 */
@CaucusHouse
@Order(6)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class CaucusStoryTests {

    private static final String SEARCH = "密议甲乙";

    @Autowired
    ExampleCity city;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountKeeping keeping;

    private StoryWalk walk;
    private String key;
    private String room;

    @BeforeEach
    void theCityStands() {
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    @Test
    @Order(1)
    void eachSideHasItsOwnRoomAndNobodyElseKnowsOfIt() {
        begin("e23");
        Visitor chief = visitor("wc");
        Document door = chief.page(room);
        assertThat(door.select(".caucus-mark").text()).contains("仅本方（职工方）可见");
        assertThat(door.select("main.of-WORKERS")).hasSize(1);
        assertThat(door.select("nav.tabs a.current").text()).isEqualTo("内部讨论室");
        assertThat(door.select("#note")).isEmpty();
        assertThat(chief.send(room + "/entry", "password", "wrong").getStatus()).isEqualTo(422);
        enters(chief);
        assertThat(chief.send(room + "/notes", "text", "").getStatus()).isEqualTo(422);
        assertThat(chief.send(room + "/notes", "text", "只给职工方").getStatus()).isEqualTo(302);
        MockHttpServletResponse open = chief.ask(room);
        assertThat(open.getHeader("Cache-Control")).contains("no-store");
        Document page = Visitor.read(open);
        assertThat(page.select(".said").text()).isEqualTo("只给职工方");
        assertThat(page.title()).doesNotContain("只给");
        assertThat(page.select("#note").attr("autocomplete")).isEqualTo("off");
        assertThat(page.select("#note button").text()).isEqualTo("写给本方（职工方）");
        for (String part : List.of("/limits", "/votes", "/files", "/people")) {
            assertThat(chief.page(room + part + "?lang=en").text()).doesNotContain("??");
            assertThat(chief.page(room + part + "?lang=zh")
                            .select(".caucus-mark")
                            .text())
                    .contains("仅本方");
        }

        Visitor other = visitor("el");
        assertThat(other.page(room).select(".caucus-mark").text()).contains("仅本方（企业方）可见");
        enters(other);
        assertThat(Visitor.text(other.ask(room))).doesNotContain("只给职工方");
        for (Visitor stranger : strangers()) {
            assertThat(stranger.ask(room).getStatus()).as(stranger.name()).isEqualTo(404);
            assertThat(stranger.send(room + "/entry", "password", city.password())
                            .getStatus())
                    .as(stranger.name())
                    .isEqualTo(404);
            assertThat(Visitor.text(stranger.ask(home()))).doesNotContain("caucus");
        }
    }

    @Test
    @Order(2)
    void aMemberWaitsIsLetInAndNothingTypedIsLostWhenTheRoomLocks() {
        begin("e22");
        Visitor chief = visitor("wc");
        enters(chief);
        Visitor member = visitor("wr");
        enters(member);
        Document waiting = member.page(room);
        String print = waiting.select(".print").text();
        assertThat(print).hasSize(24);
        assertThat(chief.page("/messages").text()).contains("等待进入本方内部讨论室");
        Document people = chief.page(room + "/people");
        assertThat(people.select("#waiting").text()).contains(print);
        String account = people.select("#waiting input[name=account]").val();
        assertThat(chief.send(room + "/members", "account", account, "fingerprint", print)
                        .getStatus())
                .isEqualTo(302);
        assertThat(member.page(room).select("#note")).hasSize(1);

        member.send(room + "/lock");
        MockHttpServletResponse unsent = member.send(room + "/notes", "text", "写到一半");
        assertThat(unsent.getStatus()).isEqualTo(422);
        assertThat(Visitor.read(unsent).select("textarea").val()).isEqualTo("写到一半");
        assertThat(member.send(room + "/notes", "text", "写到一半", "password", city.password())
                        .getStatus())
                .isEqualTo(302);
        assertThat(chief.page(room).select(".said").text()).isEqualTo("写到一半");
        member.send("/sign-out");
        member.signIn(city.password());
        assertThat(member.page(room).select("#entering")).hasSize(1);

        Document refused = Visitor.read(chief.send(room + "/limits", "topic", "", "number", "x", "unit", "元"));
        assertThat(refused.select("#number").val()).isEqualTo("x");
        chief.send(room + "/votes", "question", "第二轮让到六点吗", "round", "2");
        String vote =
                chief.page(room + "/votes").select("form[action*=/votes/]").attr("action");
        assertThat(chief.send(vote, "choice", "YES").getStatus()).isEqualTo(302);
        assertThat(chief.send(vote, "choice", "NO").getStatus()).isEqualTo(422);
        assertThat(chief.page(room + "/votes").text()).contains("同意 1 · 不同意 0 · 弃权 0", "第 2 轮之前");
    }

    @Test
    @Order(3)
    void theGuideComesInByInvitationOnlyAndGoesWhenItIsTakenBack() {
        begin("e08");
        Visitor chief = visitor("wc");
        enters(chief);
        Visitor guide = new Visitor(web, "guide", city.password());
        assertThat(guide.ask(room).getStatus()).isEqualTo(404);
        String account =
                chief.page(room + "/people").select("#guide option").last().val();
        assertThat(chief.send(room + "/invitations", "guide", account, "until", "")
                        .getStatus())
                .isEqualTo(422);
        LocalDate until = city.now().toLocalDate().plusDays(30);
        assertThat(chief.send(room + "/invitations", "guide", account, "until", until.toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(guide.page(home()).select("nav.tabs").text()).contains("内部讨论室");
        enters(guide);
        String print = guide.page(room).select(".print").text();
        chief.send(room + "/members", "account", account, "fingerprint", print);
        chief.send(room + "/notes", "text", "请指导员看");
        assertThat(guide.page(room).select(".said").text()).isEqualTo("请指导员看");
        assertThat(guide.page(room + "/limits").select("#limit")).isEmpty();
        Document people = chief.page(room + "/people");
        assertThat(people.select("#visits").text()).contains("胡晓芸 协商指导员");
        String revocation = people.select("form[action*=revocation]").attr("action");
        assertThat(chief.send(revocation).getStatus()).isEqualTo(302);
        assertThat(guide.ask(room).getStatus()).isEqualTo(404);
        assertThat(Visitor.text(chief.ask(home() + "/timeline"))).contains("邀请协商指导员 胡晓芸", "收回协商指导员 胡晓芸");
    }

    @Test
    @Order(4)
    void afterAWholeCaseNoWordOfEitherRoomIsFoundAnywhereElse(CapturedOutput log) {
        begin("e24");
        Visitor workers = visitor("wc");
        Visitor enterprise = visitor("el");
        List<String> words = new ArrayList<>();
        enters(workers);
        enters(enterprise);
        words.addAll(writes(workers, "甲", "6257.31"));
        words.addAll(writes(enterprise, "乙", "4868.13"));
        walk.meetsInVain();
        words.addAll(writes(workers, "丙", "6143.77"));
        city.at(city.now().plusDays(7));
        walk.agreeOn(walk.raised("6"));
        words.addAll(writes(enterprise, "丁", "5019.59"));
        walk.passes().bothSign().files();
        walk.unionPasses();
        walk.bureauPasses();
        walk.publishes();

        Crawl own = new Crawl(workers, words, SEARCH).from(seeds());
        assertThat(own.found())
                .as("the crawl sees what there is to see")
                .contains("密议甲乙笔记甲", "密议甲乙议题丙", "密议甲乙文件甲", "密议甲乙内容甲")
                .noneMatch(w -> w.endsWith("乙") && !w.endsWith("甲乙"));
        List<String> leaks = new ArrayList<>();
        int pages = 0;
        for (Visitor stranger : strangers()) {
            Crawl crawl = new Crawl(stranger, words, SEARCH).from(seeds());
            leaks.addAll(crawl.leaks());
            pages += crawl.seen().size();
        }
        leaks.addAll(new Crawl(enterprise, words, SEARCH)
                .from(seeds()).leaks().stream()
                        .filter(l -> !l.contains("/caucus"))
                        .toList());
        assertThat(leaks).isEmpty();
        assertThat(pages).isGreaterThan(300);
        assertThat(Leaks.tablesWith(jdbc, words)).isEmpty();
        assertThat(log.getAll()).isNotEmpty().doesNotContain(words);
    }

    private List<String> writes(Visitor who, String mark, String number) {
        String secret = SEARCH;
        sent(who.send(room + "/notes", "text", secret + "笔记" + mark));
        sent(who.send(
                room + "/limits",
                "topic",
                secret + "议题" + mark,
                "number",
                number,
                "unit",
                secret + "单位" + mark,
                "comment",
                secret + "说明" + mark));
        sent(who.send(room + "/votes", "question", secret + "表决" + mark, "round", "1"));
        byte[] content = (secret + "内容" + mark + ",1").getBytes(StandardCharsets.UTF_8);
        sent(who.upload(
                room + "/files",
                new MockMultipartFile("file", secret + "文件" + mark + ".csv", "text/csv", content),
                "words",
                secret + "附言" + mark));
        String whole = number.substring(0, 1) + "\u2009" + number.substring(1);
        List<String> words = new ArrayList<>(List.of(number, whole));
        for (String kind : List.of("笔记", "议题", "单位", "说明", "表决", "内容", "文件", "附言")) {
            words.add(secret + kind + mark);
        }
        return words;
    }

    private static void sent(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(302);
    }

    private List<String> seeds() {
        return List.of(
                "/",
                home(),
                room,
                "/cases",
                "/inbox",
                "/messages",
                "/audit",
                "/watch",
                "/register",
                "/accounts",
                home() + "/timeline",
                home() + "/papers",
                home() + "/table",
                home() + "/rounds",
                home() + "/filing");
    }

    /** Everybody of the enterprise and the city who is not on a team of the case. */
    private List<Visitor> strangers() {
        operator();
        List<Visitor> all = new ArrayList<>(List.of(visitor("eh"), visitor("cd")));
        for (String other : List.of(
                "guide", "city-union", "bureau", "auditor", "supervisor", "mediator", "operator", username("e05-wc"))) {
            all.add(new Visitor(web, other, city.password()));
        }
        return all;
    }

    private void operator() {
        if (!keeping.isTaken("operator")) {
            Acting.as(
                    Actor.PLATFORM,
                    () -> keeping.open("operator", "平台管理员", Role.SA).orElseThrow());
            jdbc.sql("""
                    update access.account set initial_until = null, password_hash =
                        (select password_hash from access.account where username = 'guide') where username = 'operator'""").update();
        }
    }

    private void begin(String key) {
        this.key = key;
        walk = city.walk(key).toTheTable();
        room = home() + "/caucus";
    }

    private String home() {
        return "/cases/" + walk.number().slug();
    }

    private Visitor visitor(String role) {
        return new Visitor(web, username(key + "-" + role), city.password());
    }

    /** The first account of a role in an enterprise, {@code e05-wc}. */
    private String username(String role) {
        return jdbc.sql("select username from access.account where username like :like order by username limit 1")
                .param("like", role + "-%")
                .query(String.class)
                .single();
    }

    private void enters(Visitor who) {
        assertThat(who.send(room + "/entry", "password", city.password()).getStatus())
                .as(who.name())
                .isEqualTo(302);
    }
}
