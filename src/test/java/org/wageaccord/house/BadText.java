package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wageaccord.forms.PaperText;

/**
 * Texts that no paper can hold, as people paste them or attackers send them.
 *
 * @param told words of its refusal
 */
public record BadText(String name, String text, List<String> told) {

    public static final BadText EMOJI = new BadText("emoji", "上调工资😀", List.of("字库", "U+1F600 GRINNING FACE"));

    private static final String LONG = "涨".repeat(350_000);

    /** The last one is a megabyte of UTF-8. */
    public static Stream<BadText> all() {
        return Stream.of(
                EMOJI,
                new BadText("override", "每月\u202E0083元", List.of("看不见", "U+202E RIGHT-TO-LEFT OVERRIDE", "第 3 个字")),
                new BadText("NUL", "上调\u0000工资", List.of("不是文字", "U+0000 NULL")),
                new BadText("lone surrogate", "上调\uD83D", List.of("不是文字", "U+D83D")),
                new BadText("a megabyte", LONG, List.of("最多 20,000 个字", "350,000")));
    }

    /** The field shows what was typed, and the reason stands where it is looked for. */
    public void isToldAndKept(Document page, String field, String error) {
        assertThat(page.select(error).text()).contains(told);
        Element shown = page.select(field).first();
        String kept = shown.tagName().equals("textarea") ? shown.wholeText() : shown.val();
        assertThat(kept.strip()).isEqualTo(onPage(text));
        assertThat(PaperText.refusals("words", text)).hasSize(1);
    }

    /** Half a character cannot be written in UTF-8, and no page shows a NUL. */
    private static String onPage(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\u0000', '\uFFFD');
    }

    @Override
    public String toString() {
        return name;
    }
}
