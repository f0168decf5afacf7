package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids of the ledger sort in the order in which they were given. */
class TimeOrderedIdTests {

    private static final long MOMENT = 4_102_444_800_000L;

    @Test
    void tenThousandIdsOfOneMillisecondStandInOrder() {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            given.add(TimeOrderedId.next(MOMENT).toString());
        }
        assertThat(given).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockThatStepsBackDoesNotTurnTheOrder() {
        String before = TimeOrderedId.next(MOMENT + 5).toString();
        assertThat(TimeOrderedId.next(MOMENT).toString()).isGreaterThan(before);
    }

    @Test
    void anIdBearsItsTimeItsVersionAndItsVariant() {
        long later = MOMENT + 1_000_000;
        UUID id = TimeOrderedId.next(later);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(later);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }
}
