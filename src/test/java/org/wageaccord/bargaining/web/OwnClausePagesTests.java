package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.YING;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.Acting;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.bargaining.Example;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Clauses of words as a side writes them: its own beside the other side's, and their titles. */
@BargainingRoom
class OwnClausePagesTests extends PageOfTheTable {

    @Test
    void aSideAddsAClauseOfItsOwnWithATitle() {
        CaseNumber c = table.inRound3();
        Document form = page(CHEN, c, "table/position");
        Document more =
                shown(call(CHEN, filled(form, "main form", c, "table/position").param("add", "clauses")), 200);
        assertThat(more.select("[name='clauses[2].key']").val()).isEqualTo("W1");
        more.select("[name='clauses[2].text']").first().text("企业提供上下班班车。");
        Document untitled =
                shown(call(CHEN, filled(more, "main form", c, "table/position").param("do", "review")), 422);
        untitled.select("[name='clauses[2].title']").val("班车");
        call(CHEN, filled(untitled, "main form", c, "table/position").param("do", "review"));
        Acting.as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 1).orElseThrow());
        assertThat(clause(page(YING, c, "table"), "W1").text()).contains("班车");
    }

    @Test
    void clausesThatBothSidesAddAtTheSameTimeAreTwo() {
        CaseNumber c = table.inRound3();
        addClause(CHEN, c, "班车");
        addClause(YING, c, "保密");
        Acting.as(CHEN, () -> bargaining.submitDraft(c, Side.WORKERS, 1).orElseThrow());
        Acting.as(YING, () -> bargaining.submitDraft(c, Side.ENTERPRISE, 1).orElseThrow());
        Document page = page(CHEN, c, "table");
        assertThat(clause(page, "W1").text()).contains("班车").doesNotContain("保密");
        assertThat(clause(page, "E1").text()).contains("保密").doesNotContain("班车");
        Document theirs = page(CHEN, c, "table/clauses/E1");
        call(CHEN, filled(theirs, "#act form", c, "table/clauses/E1").param("do", "accept"));
        Terms next = Acting.as(
                CHEN, () -> bargaining.draft(c, Side.WORKERS).orElseThrow().terms());
        assertThat(next.clauses()).extracting(Clause::title).contains("班车", "保密");
    }

    @Test
    void theTableTellsWhereTheTitleOfAClauseIsAnother() {
        CaseNumber c = table.inRound1();
        table.submit(c, Side.ENTERPRISE, Example.enterpriseInRound1());
        Terms terms = Example.withClauses(
                Example.workersInRound1(),
                List.of(new Clause("C15", "奖金归企业决定", "每月15日前支付上月工资。"), new Clause("C16", "试用期工资", "不低于百分之八十。")));
        table.submit(c, Side.WORKERS, terms);
        Element row = clause(page(CHEN, c, "table"), "C15");
        assertThat(row.select(".pill").text()).doesNotContain("已达成");
        assertThat(page(CHEN, c, "table/clauses/C15").select(".thread").text()).contains("《奖金归企业决定》");
    }

    @Test
    void anotherTitleIsToldBeforeAPositionIsPut() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        form.select("[name='clauses[0].title']").val("奖金归企业决定");
        call(CHEN, filled(form, "main form", c, "table/position").param("do", "review"));
        assertThat(page(CHEN, c, "table/position/review").text()).contains("修改 1 处", "（标题）", "奖金归企业决定");
    }

    private void addClause(Actor who, CaseNumber c, String title) {
        Document form = page(who, c, "table/position");
        Document more =
                shown(call(who, filled(form, "main form", c, "table/position").param("add", "clauses")), 200);
        more.select("[name='clauses[2].title']").val(title);
        more.select("[name='clauses[2].text']").first().text(title + "的约定。");
        call(who, filled(more, "main form", c, "table/position").param("do", "review"));
    }

    private static Element clause(Document table, String key) {
        return table.select("tbody#clause-" + key).first();
    }
}
