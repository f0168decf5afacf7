package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.wageaccord.bargaining.Table.CHEN;
import static org.wageaccord.bargaining.Table.NEGOTIATOR;
import static org.wageaccord.bargaining.Table.REVIEWER;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.wageaccord.bargaining.BargainingRoom;
import org.wageaccord.house.PageVisits;
import org.wageaccord.kernel.CaseNumber;

/** The pages on which a side writes its next position. */
@BargainingRoom
class PositionPagesTests extends PageOfTheTable {

    @Test
    void theHelperRaisesEveryGradeToWholeYuanHalfUp() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        MockHttpServletRequestBuilder raise =
                filled(form, "main form", c, "table/position").param("do", "raise");
        raise.param("raise", "8.5");
        MvcResult result = call(CHEN, overriding(form, c, "raise", "８．５").param("do", "raise"));
        assertThat(shown(result, 200)
                        .select("input[name$=.after][name^=grades]")
                        .eachAttr("value"))
                .containsExactly("3906", "4557", "5534", "6944", "8897");
    }

    private MockHttpServletRequestBuilder overriding(Document page, CaseNumber c, String name, String value) {
        page.select("main form [name='" + name + "']").first().val(value);
        return filled(page, "main form", c, "table/position");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutLosingWhatWasTyped() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        Document more =
                shown(call(CHEN, overriding(form, c, "grades[0].after", "39x0").param("add", "grades")), 200);
        assertThat(more.select("input[name$=.after][name^=grades]").eachAttr("value"))
                .hasSize(6)
                .startsWith("39x0");
        Document less =
                shown(call(CHEN, filled(more, "main form", c, "table/position").param("remove", "grades-5")), 200);
        assertThat(less.select("input[name$=.grade]").eachAttr("value")).containsExactly("G1", "G2", "G3", "G4", "G5");
    }

    @Test
    void aRowThatDidNotComeIsThereAsEmptyAndNoPageBreaks() {
        CaseNumber c = table.inRound1();
        MockHttpServletRequestBuilder sparse = post("/cases/" + c.slug() + "/table/position")
                .param("grades[1].grade", "G2")
                .param("clauses[1].key", "C16")
                .param("together[1]", "grades")
                .param("do", "save");
        Document page = shown(call(CHEN, sparse), 422);
        assertThat(page.select("input[name$=.grade]").eachAttr("value")).containsExactly("", "G2");
    }

    @Test
    void aFileOfWhoSitsAtNoTableIsNotRead() {
        CaseNumber c = table.inRound1();
        var sheet = multipart("/cases/" + c.slug() + "/table/position")
                .file(new MockMultipartFile("sheetFile", "a.xlsx", null, new byte[] {1}) {
                    @Override
                    public byte[] getBytes() {
                        throw new AssertionError("read");
                    }
                })
                .param("do", "sheet");
        assertThat(new PageVisits(web).perform(REVIEWER, sheet).getStatus()).isEqualTo(403);
    }

    @Test
    void aPastedTableOfNewPayTakesTheRowsAndKeepsWhatIsPaidToday() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        String paid = form.select("[name='grades[1].before']").val();
        Document taken = shown(
                call(
                        CHEN,
                        overriding(form, c, "sheet", "等级\t人数\t提出\nG1\t60\t3,950\nG2\t80\t4 500元")
                                .param("do", "sheet")),
                200);
        assertThat(taken.select("input[name$=.after][name^=grades]").eachAttr("value"))
                .containsExactly("3950", "4500");
        assertThat(taken.select("[name='grades[1].before']").val()).isEqualTo(paid);
        assertThat(taken.select("#sheet .notice").text()).contains("2 级");
    }

    @Test
    void aPositionIsSavedReviewedAndSubmitted() {
        CaseNumber c = table.inRound1();
        Document form = page(NEGOTIATOR, c, "table/position");
        redirected(
                call(NEGOTIATOR, overriding(form, c, "grades[0].after", "3 906").param("do", "review")),
                "/cases/" + c.slug() + "/table/position/review");
        Document forNegotiator = page(NEGOTIATOR, c, "table/position/review");
        assertThat(forNegotiator.select("form.sticky-bar button")).isEmpty();
        Document review = page(CHEN, c, "table/position/review");
        assertThat(review.text().replace("\u2009", "")).contains("修改 1 处", "G1 岗位工资 3960 3906");
        redirected(
                call(CHEN, filled(review, "form.sticky-bar", c, "table/position/submit")),
                "/cases/" + c.slug() + "/table");
        assertThat(bargaining
                        .rounds(c)
                        .get(0)
                        .positions()
                        .get(0)
                        .terms()
                        .grades()
                        .get(0)
                        .after())
                .isEqualByComparingTo("3906");
    }

    @Test
    void whatIsUnlawfulIsToldBesideItsFieldWithTheArticleAndNothingTypedIsLost() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        form.select("[name='grades[1].after']").val("一千");
        form.select("[name='pieceRates[0].after']").val("");
        Document unreadable =
                shown(call(CHEN, overriding(form, c, "reason", "理由 A").param("do", "review")), 422);
        assertThat(error(unreadable, "grades[1].after")).isEqualTo("须为数字（《浙江省集体合同条例》第十九条）");
        assertThat(error(unreadable, "pieceRates[0].after")).startsWith("请填写");
        assertThat(unreadable.select("[name='grades[1].after']").val()).isEqualTo("一千");
        assertThat(unreadable.select("[name=reason]").val()).isEqualTo("理由 A");

        unreadable.select("[name='grades[1].after']").val("2000");
        unreadable.select("[name='clauses[0].text']").val(" ");
        Document unlawful = shown(
                call(
                        CHEN,
                        overriding(unreadable, c, "pieceRates[0].after", "0.086")
                                .param("do", "review")),
                422);
        assertThat(error(unlawful, "grades[1].after")).contains("须高于当地最低工资").contains("《浙江省集体合同条例》第五条");
        assertThat(error(unlawful, "clauses[0].text")).contains("不得为空");
        assertThat(unlawful.select("[name='grades[1].after']").val()).isEqualTo("2000");
    }

    private static String error(Document page, String field) {
        return page.select("[name='" + field + "']")
                .first()
                .parent()
                .select(".error")
                .text();
    }

    @Test
    void theSecondOfTwoEditorsSeesTheOthersChangeAndKeepsTheirOwn() {
        CaseNumber c = table.inRound1();
        Document first = page(CHEN, c, "table/position");
        Document second = page(NEGOTIATOR, c, "table/position");
        redirected(
                call(CHEN, overriding(first, c, "grades[0].after", "3950").param("do", "save")),
                "/cases/" + c.slug() + "/table/position");
        Document conflict = shown(
                call(
                        NEGOTIATOR,
                        overriding(second, c, "grades[0].after", "3940").param("do", "save")),
                422);
        assertThat(conflict.text().replace("\u2009", "")).contains("陈某", "G1 岗位工资 3940 3950");
        assertThat(conflict.select("[name='grades[0].after']").val()).isEqualTo("3940");
        redirected(
                call(
                        NEGOTIATOR,
                        filled(conflict, "main form", c, "table/position").param("do", "save")),
                "/cases/" + c.slug() + "/table/position");
        assertThat(page(CHEN, c, "table/position")
                        .select("[name='grades[0].after']")
                        .val())
                .isEqualTo("3940");
    }

    @Test
    void anExpressionTypedIntoAHiddenFieldIsOnlyText() {
        CaseNumber c = table.inRound1();
        Document form = page(CHEN, c, "table/position");
        String typed = "__${7*191}__${7*191}' + ${7*191}";
        form.select("[name='clauses[0].key']").val(typed);
        Document again =
                shown(call(CHEN, overriding(form, c, "clauses[0].title", typed).param("add", "grades")), 200);
        assertThat(again.select("[name='clauses[0].key']").val()).isEqualTo(typed);
        assertThat(again.text()).doesNotContain("1337");
    }
}
