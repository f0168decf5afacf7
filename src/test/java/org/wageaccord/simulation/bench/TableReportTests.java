package org.wageaccord.simulation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bench of a large table says: each kind of page has a bar of its own, and one over it fails all. */
class TableReportTests {

    @Test
    void aPageUnderItsBarHoldsAndOneThatIsNotFailsTheBench() {
        // one request of each length from 1 ms on: p95 is 95 ms and 38 ms
        Timings timings = new Timings();
        measured(timings, "position", 100);
        measured(timings, "comparison", 40);
        assertThat(report(timings, 100, 50).over()).isEmpty();
        assertThat(report(timings, 100, 38).over())
                .as("under the bar, not at it")
                .containsExactly("comparison");
        assertThat(report(timings, 90, 30).over()).containsExactly("comparison", "position");
    }

    @Test
    void itSaysHowManyHowLongAndWhichIsOver() {
        Timings timings = new Timings();
        measured(timings, "position", 100);
        measured(timings, "comparison", 40);
        String[] lines = report(timings, 100, 30).table().split("\\R");
        assertThat(lines).hasSize(2);
        assertThat(lines[0])
                .contains("comparison", "40", "p50   20.0 ms", "p95   38.0 ms", "max   40.0 ms", "bar 30 ms", "OVER");
        assertThat(lines[1])
                .contains("position", "p95   95.0 ms", "7.0 statements")
                .doesNotContain("OVER");
    }

    @Test
    void aPageWithoutABarIsAMistakeOfTheBench() {
        Timings timings = new Timings();
        measured(timings, "unknown", 1);
        TableReport report = report(timings, 100, 50);
        assertThatThrownBy(report::over).hasMessageContaining("unknown");
    }

    private static TableReport report(Timings timings, double render, double compare) {
        return new TableReport(timings, Map.of("position", render, "comparison", compare));
    }

    private static void measured(Timings timings, String page, int requests) {
        IntStream.rangeClosed(1, requests).forEach(i -> timings.add(page, TimeUnit.MILLISECONDS.toNanos(i), 7));
    }
}
