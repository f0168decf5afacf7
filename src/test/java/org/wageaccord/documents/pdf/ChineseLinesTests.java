package org.wageaccord.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of Chinese setting, where a bar marks the place in question. */
class ChineseLinesTests {

    @ParameterizedTest
    @ValueSource(strings = {"工资|，岗位", "标准|。本", "条例|》第", "（草案|）通过", "甲|、乙", "上调6.73|%，", "如下|：一", "500元|/月"})
    void aClosingMarkNeverStartsALine(String text) {
        assertThat(mayBreak(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据《|浙江", "标准（|每月", "称“|甲方", "第|十条"})
    void anOpeningMarkNeverEndsALine(String text) {
        assertThat(mayBreak(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026|年", "4|月", "2,8|00元", "5|名代表", "abc|def", "元/|月"})
    void aNumberKeepsItsDigitsAndItsUnit(String text) {
        assertThat(mayBreak(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工|资", "年|度", "，|岗位", "》|第", "为|2026年", "USB|接口", "two |words", "𠮷|祥"})
    void elsewhereALineMayEnd(String text) {
        assertThat(mayBreak(text)).isTrue();
    }

    @Test
    void aSingleCharacterIsNoLineOfAParagraph() {
        String paragraph = "各岗位工资标准按附件一执行，自二〇二六年四月一日起按";
        assertThat(mayBreak(paragraph + "月执|行。")).isFalse();
        assertThat(mayBreak(paragraph + "月执|行）。」")).isFalse();
        assertThat(mayBreak(paragraph + "月|执行。")).isTrue();
        assertThat(mayBreak("工|种")).as("a narrow column of a table").isTrue();
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsNeverCutInTwo() {
        assertThat(ChineseLines.mayBreak("吴𠮷", 2)).isFalse();
    }

    private static boolean mayBreak(String text) {
        int bar = text.indexOf('|');
        return ChineseLines.mayBreak(text.replace("|", ""), bar);
    }
}
