package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;
import org.wageaccord.kernel.Show;

/** An entry in plain words; what has no words stays visible. */
class LedgerWordsTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final LedgerWords words = new LedgerWords(messages, new Show());

    @BeforeEach
    void readChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        say("timeline.and", "、");
        say("side.WORKERS", "职工方");
        say("value.true", "是");
        say("value.decision.ACCEPT", "同意协商");
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void factsStandInPlaceOfTheirNames() {
        assertThat(worded("提交第 {round} 轮方案，平均上调 {raise} %", Map.of("round", 2, "raise", "6.50")))
                .isEqualTo("提交第 2 轮方案，平均上调 6.50 %");
    }

    @Test
    void sidesChoicesDatesTimesAndListsAreWorded() {
        assertThat(worded("{side}", Map.of("side", "WORKERS"))).isEqualTo("职工方");
        assertThat(worded("{decision}", Map.of("decision", "ACCEPT"))).isEqualTo("同意协商");
        assertThat(worded("{late}", Map.of("late", true))).isEqualTo("是");
        assertThat(worded("{due}", Map.of("due", "2026-02-28"))).isEqualTo("2026年2月28日");
        assertThat(worded("{at}", Map.of("at", "2026-02-09T07:20:00Z"))).isEqualTo("2026年2月9日 15:20");
        assertThat(worded("{names}", Map.of("names", List.of("陈某", "周某")))).isEqualTo("陈某、周某");
    }

    @Test
    void aFactThatWasNotGivenIsADashAndAFactTheActDoesNotHaveKeepsItsBraces() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("reason", null);
        assertThat(worded("理由：{reason}，{nothing}", facts)).isEqualTo("理由：—，{nothing}");
    }

    @Test
    void whatStandsInBracketsIsToldOnlyOfActsThatHaveItsFacts() {
        String sentence = "{by}签字[，以{way}确认][（{place}）]";
        assertThat(worded(sentence, Map.of("by", "陈某"))).isEqualTo("陈某签字");
        assertThat(worded(sentence, Map.of("by", "陈某", "way", "[动态码]$1"))).isEqualTo("陈某签字，以[动态码]$1确认");
        assertThat(worded(sentence, Map.of("by", "[陈{way}]", "place", "厂区"))).isEqualTo("[陈{way}]签字（厂区）");
    }

    @Test
    void factsWithDollarSignsAndBackslashesAreTakenAsTheyAre() {
        assertThat(worded("{name}", Map.of("name", "a$1\\b{round}"))).isEqualTo("a$1\\b{round}");
    }

    @Test
    void anActWithoutWordsShowsItsCode() {
        assertThat(words.words(entry("room.unworded", Map.of()))).isEqualTo("room.unworded");
        assertThat(words.role("XX")).isEqualTo("XX");
    }

    private String worded(String sentence, Map<String, Object> facts) {
        String act = "test.act" + Arrays.hashCode(sentence.toCharArray());
        say("act." + act, sentence);
        return words.words(entry(act, facts));
    }

    private void say(String key, String text) {
        messages.addMessage(key, Locale.SIMPLIFIED_CHINESE, text);
    }

    private static LedgerEntry entry(String act, Map<String, Object> facts) {
        return new LedgerEntry(new UUID(0, 1), null, act, null, "陈某", "WC", Instant.EPOCH, null, facts);
    }
}
