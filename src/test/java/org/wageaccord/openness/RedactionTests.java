package org.wageaccord.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.contract.Example;
import org.wageaccord.costing.Overtime;

/** What is never read outside is taken out of the words, whoever ticks them; what is no pay stays. */
class RedactionTests {

    private final Redaction redaction = new Redaction(
            Example.terms(),
            new Overtime(new BigDecimal("1.5"), new BigDecimal("2"), new BigDecimal("3")),
            List.of("应志强", "朱某", "强"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G1由3600元提高到3888元|G1由【略】元提高到【略】元",
                "G1 为 3,888.00 元|G1 为 【略】 元",
                "G1 为３８８８元|G1 为【略】元",
                "月总额 1 210 944 元|月总额 【略】 元",
                "企业最低工资2800元/月|企业最低工资【略】元/月",
                "不低于0.28万元|不低于【略】元",
                "不低于 3.888 千元|不低于 【略】元",
                "冲压每件0.086|冲压每件【略】",
                "每件0.0860元|每件【略】元",
                "高级工津贴400元|高级工津贴【略】元",
                "平均5045.60元|平均【略】元",
                "每月三千八百八十八元整|每月【略】",
                "人民币叁仟捌佰元|人民币【略】",
                "由应志强负责|由【略】负责",
                "联系 138 0000 0012|联系 【略】",
                "电话0579-87123456|电话【略】",
                "账号6222020200112233|账号【略】",
                "邮箱 hr@example.com|邮箱 【略】",
                "每月3888人民币|每月【略】人民币",
                "3888月薪|【略】月薪",
                "三千八百人民币|【略】",
                "分别为200，400元|分别为【略】元"
            })
    void sumsOfTheTablesNamesAndPhonesAreLeftOut(String words, String open) {
        assertThat(redaction.of(words)).isEqualTo(open);
    }

    /** A sum beside a name is what this person is paid, though no table has it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "应志强每月另发项目津贴9100元；其他人每人50元|【略】每月另发项目津贴【略】元；其他人每人50元",
                "应志强月薪9100，G1，自2026年起|【略】月薪【略】，G1，自2026年起",
                "应 志 强和朱　某各发¥777.5|【略】和【略】各发¥【略】",
                "朱某一次奖励1.5万元|【略】一次奖励【略】元"
            })
    void whatAPersonIsPaidIsLeftOut(String words, String open) {
        assertThat(redaction.of(words)).isEqualTo(open);
    }

    /** Names that nobody entered into the platform stand after an office or before a form of address. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "联系人：楼小燕、施国平，每周一值班|联系人：【略】，每周一值班",
                "由职工董事楼小燕、欧阳明（每年报告）监督|由职工董事【略】（每年报告）监督",
                "由协商指导员 胡晓芸。|由协商指导员 【略】。",
                "请欧阳明月女士主持|请【略】女士主持",
                "负责人应当在每月15日前报告，协商代表应当签字|负责人应当在每月15日前报告，协商代表应当签字"
            })
    void namesAfterAnOfficeAreLeftOut(String words, String open) {
        assertThat(redaction.of(words)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证330784199001011234|身份证【略】",
                "身份证 330784 19900101 123X|身份证 【略】",
                "卡号6222 0202 0011 2233|卡号【略】",
                "卡号 6222-0202-0011-2233-445|卡号 【略】",
                "手机 138-0000-0012|手机 【略】",
                "手机1380 000 0012|手机【略】",
                "电话0579 8712 3456|电话【略】",
                "热线400-826-1234|热线【略】",
                "邮箱 hr＠example.com|邮箱 【略】",
                "微信号：lou_xy2026|微信号：【略】",
                "支付宝 lou@example.com|支付宝 【略】"
            })
    void waysToReachOrPayAPersonAreLeftOut(String words, String open) {
        assertThat(redaction.of(words)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每月15日发放上月工资。",
                "加班按150%、200%、300%支付",
                "连续工作满100天",
                "第200条",
                "适用于240人",
                "高温补贴每人每月350元",
                "百分之八十",
                "勉强完成"
            })
    void whatIsNoSumOfTheTablesStays(String words) {
        assertThat(redaction.of(words)).isEqualTo(words);
    }

    /** A sum that no table has may be meant to be known; whoever ticks it is told to look twice. */
    @Test
    void otherSumsAreHintedAt() {
        assertThat(Redaction.speaksOfSums("高温补贴每人每月350元")).isTrue();
        assertThat(Redaction.speaksOfSums("奖金总额不低于12 万元")).isTrue();
        assertThat(Redaction.speaksOfSums(redaction.of("G1为3888元"))).isFalse();
        assertThat(Redaction.speaksOfSums("每月15日发放")).isFalse();
    }
}
