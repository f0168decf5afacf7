package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** One act, one text. */
class CanonicalJsonTests {

    private final CanonicalJson json = new CanonicalJson();

    private record Line(String name, BigDecimal after, int count) {
        String act() {
            return "never written";
        }
    }

    private record Tried(
            Side side,
            CaseNumber caseNumber,
            LocalDate on,
            Instant at,
            BigDecimal raise,
            boolean late,
            @Nullable String reason,
            List<Line> lines,
            Map<String, BigDecimal> bonus) {}

    @Test
    void keysAreSortedAtEveryDepthDecimalsAreStringsAndTimesAreIso() {
        Tried act = new Tried(
                Side.WORKERS,
                new CaseNumber("永", 2026, 123),
                LocalDate.of(2026, 4, 15),
                Instant.parse("2026-04-15T06:00:00Z"),
                new BigDecimal("6.50"),
                true,
                null,
                List.of(new Line("𠮷", new BigDecimal("2.65E+3"), 60)),
                Map.of("b", BigDecimal.TEN, "a", BigDecimal.ONE));
        assertThat(json.of(act))
                .isEqualTo("{\"at\":\"2026-04-15T06:00:00Z\",\"bonus\":{\"a\":\"1\",\"b\":\"10\"},"
                        + "\"caseNumber\":\"永薪协〔2026〕0123号\",\"late\":true,"
                        + "\"lines\":[{\"after\":\"2650\",\"count\":60,\"name\":\"𠮷\"}],"
                        + "\"on\":\"2026-04-15\",\"raise\":\"6.50\",\"reason\":null,\"side\":\"WORKERS\"}");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(json.facts(json.of(new Line("张㛃", new BigDecimal("0.080"), 3))))
                .containsExactlyInAnyOrderEntriesOf(Map.of("name", "张㛃", "after", "0.080", "count", 3));
    }

    @Test
    void anActThatIsNoRecordIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> json.of("a string"));
    }
}
