package org.wageaccord.simulation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the bench says of its measurements. */
class TimingsTests {

    @Test
    void aPercentileIsTheMeasurementUnderWhichThatShareStayed() {
        Timings timings = timings("inbox", 100);
        Timings.Series inbox = timings.pages().get("inbox");
        assertThat(inbox.percentile(0.50)).isEqualTo(50);
        assertThat(inbox.percentile(0.95)).isEqualTo(95);
        assertThat(inbox.percentile(0.99)).isEqualTo(99);
        assertThat(inbox.max()).isEqualTo(100);
        assertThat(inbox.statements()).isEqualTo(7);
    }

    @Test
    void onePageOverTheBarFailsTheBenchButAFileDoesNot() {
        Timings slow = timings("inbox", 100);
        IntStream.rangeClosed(1, 20).forEach(i -> slow.add(CaseVisits.PDF, millis(500), 3));
        assertThat(new PageReport(slow, slow, 95).over()).isEmpty();
        assertThat(new PageReport(slow, slow, 94).over()).containsExactly("inbox");
        assertThat(new PageReport(slow, slow, 94).table()).contains("OVER", "inbox", CaseVisits.PDF);
    }

    @Test
    void twoClientsCountAsMuchAsOne() {
        assertThat(new PageReport(timings("law", 10), timings("law", 200), 150).over())
                .containsExactly("law");
    }

    /** One request of each length from 1 ms on, the longest first. */
    private static Timings timings(String page, int requests) {
        Timings timings = new Timings();
        IntStream.rangeClosed(1, requests).map(i -> requests + 1 - i).forEach(i -> timings.add(page, millis(i), 7));
        return timings;
    }

    private static long millis(int millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
