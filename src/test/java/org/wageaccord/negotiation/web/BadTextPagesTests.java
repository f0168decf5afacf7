package org.wageaccord.negotiation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.access.Role;
import org.wageaccord.house.BadText;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.negotiation.CaseRoom;
import org.wageaccord.negotiation.CaseTown;
import org.wageaccord.negotiation.Negotiations;
import org.wageaccord.negotiation.Stage;

/** What tries to break out of its place is refused beside its field; nothing typed is lost and nothing is stored. */
@CaseRoom
class BadTextPagesTests {

    @Autowired
    MockMvc web;

    @Autowired
    CaseTown town;

    @Autowired
    Negotiations negotiations;

    @Autowired
    JdbcClient jdbc;

    private PartyId enterprise;

    @BeforeEach
    void people() {
        town.open();
        enterprise = town.fresh();
    }

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void anOfferIsRefusedAtEachOfItsTexts(BadText bad) {
        long before = cases();
        Document page = refused(
                town.of(enterprise, Role.WC),
                offer().param("grounds", bad.text())
                        .param("place", "二楼会议室")
                        .param("grades[0].posts", "普工")
                        .param("clauses[0].key", "W1")
                        .param("clauses[0].title", "清凉饮料")
                        .param("clauses[0].text", bad.text()));
        bad.isToldAndKept(page, "[name='grounds']", ".field:has([name='grounds']) .error");
        bad.isToldAndKept(page, "[name='clauses[0].text']", ".field:has([name='clauses[0].text']) .error");
        assertThat(page.select("[name=place]").val()).isEqualTo("二楼会议室");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void theWageTableNamesTheCellWithTheCharacter() {
        BadText emoji = BadText.EMOJI;
        Document page = refused(
                town.of(enterprise, Role.WC),
                offer().param("grounds", "经营情况").param("place", "会议室").param("grades[0].posts", emoji.text()));
        emoji.isToldAndKept(page, "[name='grades[0].posts']", "ul.refusals, .notice.bad");
    }

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void aReplyIsRefusedAtItsReason(BadText bad) {
        CaseNumber number = town.offered(enterprise);
        Document page = refused(
                town.of(enterprise, Role.EL),
                post("/cases/" + number.slug() + "/reply")
                        .param("decision", "REFUSE")
                        .param("reason", bad.text()));
        bad.isToldAndKept(page, "[name=reason]", ".field:has([name=reason]) .error");
        assertThat(negotiations.find(number).orElseThrow().stage()).isEqualTo(Stage.OFFERED);
    }

    @Test
    void rareCharactersAndWhatWordProcessorsAddAreTaken() {
        MockHttpServletResponse sent = send(
                town.of(enterprise, Role.WC),
                offer().param("grounds", "由𠮷祥、张㛃\u200B提出\uFEFF，\u00A0经营\u2028情况")
                        .param("place", "会议室")
                        .param("grades[0].posts", "普工"));
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select entry ->> 'grounds' from negotiation.offer where entry ->> 'enterprise' = ?")
                        .param(enterprise.value())
                        .query(String.class)
                        .single())
                .isEqualTo("由𠮷祥、张㛃提出， 经营\n情况");
    }

    private long cases() {
        return jdbc.sql("select count(*) from negotiation.wage_case")
                .query(Long.class)
                .single();
    }

    private MockHttpServletRequestBuilder offer() {
        return post("/cases/new")
                .param("enterprise", enterprise.value())
                .param("year", "2026")
                .param("do", "send")
                .param("confirmed", "true")
                .param("topics", "LEVELS")
                .param("meetingAt", town.offer(enterprise).meetingAt().toString())
                .param("teamSize", "5")
                .param("contact", "13900000001")
                .param("grades[0].grade", "G1")
                .param("grades[0].headcount", "60")
                .param("grades[0].before", "3600")
                .param("grades[0].after", "3960")
                .param("enterpriseMinimum", "2800")
                .param("start", "2026-04-01")
                .param("end", "2027-03-31")
                .param("payFrom", "2026-04-01");
    }

    private Document refused(Actor actor, MockHttpServletRequestBuilder request) {
        MockHttpServletResponse response = send(actor, request);
        assertThat(response.getStatus()).isEqualTo(422);
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) {
        return new PageVisits(web).perform(actor, request);
    }
}
