package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The private rooms of both sides as people use them in the browser: each reads its own room, and nobody else knows that there
 * is one.
 */
@Order(6)
class CaucusStoryTests extends CaucusStory {

    @Test
    void eachSideHasItsOwnRoomAndNobodyElseKnowsOfIt() {
        begin("e09");
        Visitor chief = visitor("wc");
        Document door = chief.page(room);
        assertThat(door.select(".caucus-mark").text()).contains("仅本方（职工方）可见");
        assertThat(door.select("main.of-WORKERS")).hasSize(1);
        assertThat(door.select("nav.tabs a.current").text()).isEqualTo("内部讨论室");
        assertThat(door.select("#note")).isEmpty();
        assertThat(chief.send(room + "/entry", "password", "wrong").getStatus()).isEqualTo(422);
        enters(chief);
        assertThat(chief.send(room + "/notes", "text", "").getStatus()).isEqualTo(422);
        assertThat(chief.send(room + "/notes", "text", "只给职工方").getStatus()).isEqualTo(303);
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
                .isEqualTo(303);
        assertThat(member.page(room).select("#note")).hasSize(1);

        member.send(room + "/lock");
        MockHttpServletResponse unsent = member.send(room + "/notes", "text", "写到一半");
        assertThat(unsent.getStatus()).isEqualTo(422);
        assertThat(Visitor.read(unsent).select("textarea").val()).isEqualTo("写到一半");
        assertThat(member.send(room + "/notes", "text", "写到一半", "password", city.password())
                        .getStatus())
                .isEqualTo(303);
        assertThat(chief.page(room).select(".said").text()).isEqualTo("写到一半");
        member.send("/sign-out");
        member.signIn(city.password());
        assertThat(member.page(room).select("#entering")).hasSize(1);

        Document refused = Visitor.read(chief.send(room + "/limits", "topic", "", "number", "x", "unit", "元"));
        assertThat(refused.select("#number").val()).isEqualTo("x");
        chief.send(room + "/votes", "question", "第二轮让到六点吗", "round", "2");
        String vote =
                chief.page(room + "/votes").select("form[action*=/votes/]").attr("action");
        assertThat(chief.send(vote, "choice", "YES").getStatus()).isEqualTo(303);
        assertThat(chief.send(vote, "choice", "NO").getStatus()).isEqualTo(422);
        assertThat(chief.page(room + "/votes").text()).contains("同意 1 · 不同意 0 · 弃权 0", "第 2 轮之前");
    }

    @Test
    void theGuideComesInByInvitationOnlyAndGoesWhenItIsTakenBack() {
        begin("e24");
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
                .isEqualTo(303);
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
        assertThat(chief.send(revocation).getStatus()).isEqualTo(303);
        assertThat(guide.ask(room).getStatus()).isEqualTo(404);
        assertThat(Visitor.text(chief.ask(home() + "/timeline"))).contains("邀请协商指导员 胡晓芸", "收回协商指导员 胡晓芸");
    }
}
