package org.wageaccord.bargaining.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What changed in a wording, as its reader sees it. */
class WordDiffTests {

    @Test
    void aChineseSentenceChangedInTheMiddleKeepsBothEnds() {
        assertThat(told("每月15日前支付上月工资。", "每月15日前以货币形式支付上月工资。")).isEqualTo("每月15日前[+以货币形式]支付上月工资。");
        assertThat(told("加班须经工会同意。", "加班须经职工本人同意。")).isEqualTo("加班须经[-工会][+职工本人]同意。");
    }

    @Test
    void aNumberIsToldWholeNotByItsDigits() {
        assertThat(told("每月15日前支付。", "每月10日前支付。")).isEqualTo("每月[-15][+10]日前支付。");
        assertThat(told("不低于2,800.50元", "不低于2,850.50元")).isEqualTo("不低于[-2,800.50][+2,850.50]元");
        assertThat(told("夜班津贴１５元", "夜班津贴２０元")).isEqualTo("夜班津贴[-１５][+２０]元");
    }

    @Test
    void twoChangesWithOneSharedCharacterBetweenThemAreOne() {
        assertThat(told("由甲方的代表签字", "由乙方的委员签字")).isEqualTo("由[-甲][+乙]方的[-代表][+委员]签字");
        assertThat(told("甲与乙协商", "丙与丁协商")).isEqualTo("[-甲与乙][+丙与丁]协商");
    }

    @Test
    void anIdenticalTextHasNoChange() {
        assertThat(told("不低于百分之八十。", "不低于百分之八十。")).isEqualTo("不低于百分之八十。");
        assertThat(WordDiff.between("", "")).isEmpty();
    }

    @Test
    void aTextAddedOrRemovedIsOnePiece() {
        assertThat(told("", "试用期工资\n不低于百分之八十。")).isEqualTo("[+试用期工资\n不低于百分之八十。]");
        assertThat(told("不低于百分之八十。", "")).isEqualTo("[-不低于百分之八十。]");
    }

    @Test
    void aLongTextIsComparedBySentences() {
        String before = sentences(0, 400);
        String after = before.replace("第200条约定。", "第二百条另行约定。");
        assertThat(told(before, after)).contains("第199条约定。[-第200条约定。][+第二百条另行约定。]第201条约定。");
    }

    @Test
    @Timeout(5)
    void textsWithoutACommonWordTakeNoTime() {
        String before = "。".repeat(20_000);
        String after = "；".repeat(20_000);
        assertThat(WordDiff.between(before, after)).hasSize(2);
        assertThat(WordDiff.between("1.1".repeat(20_000), "1,1".repeat(20_000))).isNotEmpty();
    }

    @Test
    void fortyClausesAreComparedInWellUnderFiftyMilliseconds() {
        String before = sentences(0, 20);
        String after = before.replace("第3条", "第三十条").replace("第17条约定。", "");
        IntStream.range(0, 400).forEach(i -> WordDiff.between(before, after));
        long start = System.nanoTime();
        IntStream.range(0, 40).forEach(i -> WordDiff.between(before, after));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(50));
    }

    private static String sentences(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "第" + i + "条约定。").collect(Collectors.joining());
    }

    private static String told(String before, String after) {
        return WordDiff.between(before, after).stream()
                .map(p -> switch (p.kind()) {
                    case SAME -> p.text();
                    case GONE -> "[-" + p.text() + "]";
                    case ADDED -> "[+" + p.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
