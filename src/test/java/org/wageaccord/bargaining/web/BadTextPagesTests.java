package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.bargaining.Table;
import org.wageaccord.house.BadText;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** Names of a team, clauses and minutes come to stand in papers: what none can hold is refused where it was typed. */
@BargainingRoom
class BadTextPagesTests extends PageOfTheTable {

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void aTeamIsNotNamedWithIt(BadText bad) {
        CaseNumber c = table.set();
        Document page = page(CHEN, c, "teams");
        for (var person : Table.WORKERS) {
            page = shown(
                    call(
                            CHEN,
                            filled(page, "#team-form", c, "teams")
                                    .param("pick", person.id().toString())),
                    200);
        }
        page = shown(call(CHEN, filled(page, "#team-form", c, "teams").param("do", "expert")), 200);
        page.select("[name='members[4].name']").val(bad.text());
        page.select("[name='members[0].post']").val(bad.text());
        Document refused = shown(
                call(
                        CHEN,
                        filled(page, "#team-form", c, "teams")
                                .param("chief", "0")
                                .param("do", "name")),
                422);
        if (bad.text().length() > 1000) {
            assertThat(refused.select("td:has([name='members[4].name']) .error").text())
                    .contains("最多 200 个字");
        } else {
            bad.isToldAndKept(refused, "[name='members[4].name']", "td:has([name='members[4].name']) .error");
            bad.isToldAndKept(refused, "[name='members[0].post']", "td:has([name='members[0].post']) .error");
        }
        assertThat(teams.sides(c).orElseThrow().teams()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void minutesAreNotWrittenWithIt(BadText bad) {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        table.submit(c, Side.WORKERS, Example.workersInRound1());
        Document writing = page(CHEN, c, "rounds");
        Element result = writing.select("#result").first();
        result.text(bad.text());
        Document refused = shown(call(CHEN, filled(writing, "form#write", c, "rounds/minutes")), 422);
        bad.isToldAndKept(refused, "#result", ".field:has(#result) .error");
        assertThat(page(CHEN, c, "rounds").select("form#write")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.wageaccord.house.BadText#all")
    void aPositionWithSuchAClauseIsRefused(BadText bad) {
        CaseNumber c = table.inRound1();
        Document page = page(CHEN, c, "table/position");
        page.select("textarea[name$='.text']").first().text(bad.text());
        Document refused = shown(
                call(
                        CHEN,
                        filled(page, "form:has([name='clauses[0].text'])", c, "table/position")
                                .param("do", "review")),
                422);
        bad.isToldAndKept(refused, "textarea[name$='.text']", ".field:has([name='clauses[0].text']) .error");
        assertThat(bargaining.rounds(c).get(0).positions()).isEmpty();
    }
}
