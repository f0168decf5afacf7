package org.wageaccord.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;

/** Counts of who put how much are kept in memory, and no longer than the gathering is open. */
class ProposalsTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final Proposals proposals = new Proposals(clock);

    @Test
    void countsGoWithTheDeadlineWhicheverNodeClosesTheGathering() {
        when(clock.instant()).thenReturn(NOW);
        ActorId who = new ActorId(UUID.randomUUID());
        Gathering first = until(NOW.plus(Duration.ofDays(1)));
        for (int i = 0; i < Proposals.MOST_EACH; i++) {
            assertThat(proposals.take(first, who)).isTrue();
        }
        assertThat(proposals.take(first, who)).isFalse();
        when(clock.instant()).thenReturn(NOW.plus(Duration.ofDays(1)));
        assertThat(proposals.take(until(NOW.plus(Duration.ofDays(9))), who)).isTrue();
        assertThat(proposals.gatherings()).isEqualTo(1);
    }

    private static Gathering until(Instant closes) {
        return new Gathering(
                UUID.randomUUID(),
                new PartyId("E1"),
                "征集",
                "",
                NOW,
                closes,
                "陈某",
                Gathering.State.OPEN,
                0,
                false,
                null,
                null);
    }
}
