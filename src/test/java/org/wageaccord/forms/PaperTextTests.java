package org.wageaccord.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;

/** What prints is taken as it is; everything else is refused with its field, its place and its code point. */
class PaperTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "经双方协商，2026年工资上调5.5%。\r\n第二段：\t见附表（一）——“岗位”",
                "甲　乙",
                "张㛃 𠮷祥 䶮 㼆",
                "²㎡ ℃ ① Ⅳ α ≥ ¥",
                ")>> endobj <script>alert(1)</script> {{7*7}} ${jndi}",
            })
    void ordinaryAndRareTextsPass(String text) {
        assertThat(PaperText.refusals("words", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0000, noText, U+0000 NULL",
        "0007, noText, U+0007 BEL",
        "007F, noText, U+007F DELETE",
        "2028, noText, U+2028 LINE SEPARATOR",
        "D83D, noText, U+D83D HIGH SURROGATES D83D",
        "E000, noText, U+E000 PRIVATE USE AREA E000",
        "0378, noText, U+0378",
        "FFFD, noText, U+FFFD REPLACEMENT CHARACTER",
        "202E, invisible, U+202E RIGHT-TO-LEFT OVERRIDE",
        "2066, invisible, U+2066 LEFT-TO-RIGHT ISOLATE",
        "200F, invisible, U+200F RIGHT-TO-LEFT MARK",
        "061C, invisible, U+061C ARABIC LETTER MARK",
        "200B, invisible, U+200B ZERO WIDTH SPACE",
        "E0100, invisible, U+E0100 VARIATION SELECTOR-17",
        "1F600, unprintable, 😀 U+1F600 GRINNING FACE",
        "0F40, unprintable, ཀ U+0F40 TIBETAN LETTER KA",
    })
    void whatDoesNotPrintIsNamedWithItsPlace(String code, String reason, String name) {
        String bad = Character.toString(Integer.parseInt(code, 16));
        assertThat(PaperText.refusals("words", "自二〇二六年五月起" + bad + "\n上调岗位工资"))
                .containsExactly(Refusal.of("words", "refusal.forms." + reason, name, 10, "二六年五月起▢ 上调岗位工"));
    }

    @Test
    void lengthIsMeasuredByWhatTheFieldIs() {
        assertThat(PaperText.refusals("place", "会".repeat(200))).isEmpty();
        assertThat(PaperText.refusals("place", "会".repeat(201)))
                .containsExactly(Refusal.of("place", "refusal.forms.tooLong", 200, 201));
        assertThat(PaperText.refusals("words", "会".repeat(4000) + "\n" + "会".repeat(4000)))
                .isEmpty();
        assertThat(PaperText.refusals("words", "短\n" + "会".repeat(4001)))
                .containsExactly(Refusal.of("words", "refusal.forms.paragraphTooLong", 2, 4001, 4000));
        assertThat(PaperText.refusals("words", "会\n".repeat(500_000)))
                .containsExactly(Refusal.of("words", "refusal.forms.tooLong", 20_000, 1_000_000));
    }

    @Test
    void blanksThatARoomWouldTakeForWordsAreNone() {
        assertThat(PaperText.refusals("words", "\u00A0\u202F"))
                .containsExactly(Refusal.of("words", "refusal.forms.onlyBlanks"));
        assertThat(PaperText.refusals("words", " \n")).isEmpty();
    }

    @Test
    void eachTextIsFoundByThePathOfItsField() {
        Terms terms = new Terms(
                List.of(new GradePay("一级", "操作工😀", 3, BigDecimal.ONE, BigDecimal.TEN)),
                List.of(),
                List.of(),
                BigDecimal.ONE,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                List.of(new Clause("C05", "调整", "好"), new Clause("C06", "补\u202E贴", "😀")));
        assertThat(fields("opening", new Offering(terms, List.of("一", "😀"), new File("😀.pdf", new byte[1]), "😀")))
                .containsExactly(
                        "grades[0].posts", "clauses[1].title", "clauses[1].text", "topics[1]", "proof", "place");
        assertThat(fields("opening", terms)).containsExactly("grades[0].posts", "clauses[1].title", "clauses[1].text");
        assertThat(fields("files", List.of(new File("😀.pdf", new byte[1])))).containsExactly("files");
        assertThat(fields("names", List.of("一", "😀"))).containsExactly("names[1]");
        assertThat(fields("words", Optional.of("😀"))).containsExactly("words");
        assertThat(fields("words", Map.of("一", "😀"))).containsExactly("words[0]");
        assertThat(fields("words", new String[] {"😀"})).containsExactly("words[0]");
    }

    @Test
    void whatIsNotForPapersIsLeftOut() {
        assertThat(PaperText.refusals("signing", new Signing("😀", "一"))).isEmpty();
    }

    @Test
    void onAPageAnyVisibleSignMayStandButNothingThatMisleads() {
        assertThat(PaperText.misleading("text", "好👍🏽 👨‍👩‍👧")).isEmpty();
        assertThat(PaperText.misleading("text", "\u202E0083")).isPresent();
        assertThat(PaperText.misleading("text", "一\u0000")).isPresent();
    }

    private static List<String> fields(String name, Object typed) {
        return PaperText.refusals(name, typed).stream().map(Refusal::field).toList();
    }

    private record Offering(Terms opening, List<String> topics, File proof, String place) {}

    private record File(String name, byte[] content) {}

    private record Signing(@Unprinted String password, String name) {}
}
