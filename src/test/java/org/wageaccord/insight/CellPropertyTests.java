package org.wageaccord.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** No cell tells what a single enterprise pays, whatever lies in it. */
class CellPropertyTests {

    @Provide
    Arbitrary<List<Share>> cells() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(2000, 12000))
                .as((enterprise, people, pay) -> new Share("E" + enterprise, people, BigDecimal.valueOf(pay)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void quartilesAreShownFromFiveEnterprisesOnAndNothingWhereOneHasMoreThanHalf(@ForAll("cells") List<Share> shares) {
        Map<String, Integer> people = people(shares);
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        int most = people.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Cell cell = Cell.of(shares);
        Statistics.label("shown").collect(cell.isShown());
        if (cell instanceof Cell.Withheld withheld) {
            assertThat(withheld.reason())
                    .isEqualTo(people.size() < 3 ? Cell.Reason.TOO_FEW : Cell.Reason.ONE_DOMINATES);
            assertThat(people.size() < 3 || 2 * most > all).isTrue();
        } else {
            assertThat(people).hasSizeGreaterThanOrEqualTo(3);
            assertThat(cell.isShown()).isEqualTo(people.size() >= 5);
            assertThat(2 * most).isLessThanOrEqualTo(all);
        }
    }

    @Property(tries = 300)
    void quartilesAreInOrderWithinWhatIsPaidAndRoundedToTen(@ForAll("cells") List<Share> shares) {
        if (!(Cell.of(shares) instanceof Cell.Shown shown)) {
            return;
        }
        List<BigDecimal> paid = paid(shares);
        BigDecimal five = new BigDecimal(5);
        assertThat(shown.lower())
                .isLessThanOrEqualTo(shown.median())
                .isGreaterThanOrEqualTo(paid.get(0).subtract(five));
        assertThat(shown.median()).isLessThanOrEqualTo(shown.upper());
        assertThat(shown.upper()).isLessThanOrEqualTo(paid.get(paid.size() - 1).add(five));
        for (BigDecimal quartile : List.of(shown.lower(), shown.median(), shown.upper())) {
            assertThat(quartile.remainder(BigDecimal.TEN)).isZero();
        }
        assertThat(shown.enterprises()).isEqualTo(people(shares).size());
    }

    private static List<BigDecimal> paid(List<Share> shares) {
        return shares.stream()
                .filter(s -> s.headcount() > 0)
                .map(Share::pay)
                .sorted()
                .toList();
    }

    @Property(tries = 300)
    void theMeanOfThreeOrFourLiesWithinWhatIsPaidAndIsRoundedToTen(@ForAll("cells") List<Share> shares) {
        if (!(Cell.of(shares) instanceof Cell.Averaged averaged)) {
            return;
        }
        List<BigDecimal> paid = paid(shares);
        BigDecimal five = new BigDecimal(5);
        assertThat(averaged.mean())
                .isBetween(paid.get(0).subtract(five), paid.get(paid.size() - 1).add(five));
        assertThat(averaged.mean().remainder(BigDecimal.TEN)).isZero();
        assertThat(averaged.enterprises()).isBetween(3, 4);
    }

    @Property(tries = 300)
    void theOrderOfTheLinesDoesNotMatter(@ForAll("cells") List<Share> shares, @ForAll Random random) {
        List<Share> shuffled = new ArrayList<>(shares);
        Collections.shuffle(shuffled, random);
        assertThat(Cell.of(shuffled)).isEqualTo(Cell.of(shares));
    }

    /** Splitting an enterprise's grade into lines, or lines without people, never make a cell safe. */
    @Property(tries = 300)
    void manyLinesOfTwoEnterprisesStayHidden(
            @ForAll @IntRange(min = 1, max = 9) int lines, @ForAll @IntRange(max = 50) int people) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            shares.add(new Share("A", people, BigDecimal.valueOf(4000 + i)));
            shares.add(new Share("B", people, BigDecimal.valueOf(4100 + i)));
            shares.add(new Share("C", 0, BigDecimal.valueOf(4200)));
        }
        assertThat(Cell.of(shares)).isEqualTo(new Cell.Withheld(Cell.Reason.TOO_FEW));
    }

    private static Map<String, Integer> people(List<Share> shares) {
        return shares.stream()
                .filter(s -> s.headcount() > 0)
                .collect(Collectors.groupingBy(Share::enterprise, Collectors.summingInt(Share::headcount)));
    }
}
