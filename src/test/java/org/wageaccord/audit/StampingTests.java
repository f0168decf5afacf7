package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;

/** The clock of somebody else over the newest checkpoint, once a day; an authority that fails holds up nothing. */
class StampingTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 1);
    private static final Instant BEGIN = Instant.parse("2026-04-17T02:20:00Z");

    @TempDir
    Path folder;

    private final Time time = new Time();
    private final Authority authority = new Authority();
    private LogRoom room;
    private LogRoom.Node node;
    private Stamping stamping;

    private static final class Time extends Clock {
        private Instant now = BEGIN;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Authority implements CheckpointWitness {
        private final List<String> asked = new ArrayList<>();
        private @Nullable String down;

        @Override
        public Stamp stamp(byte[] content) throws NoStamp {
            asked.add(new String(content, StandardCharsets.UTF_8));
            if (down != null) {
                throw new NoStamp(down);
            }
            return new Stamp(("token " + asked.size()).getBytes(StandardCharsets.UTF_8), "某时间戳机构", true, time.now);
        }
    }

    @BeforeEach
    void open() {
        room = new LogRoom(time);
        node = room.node(folder);
        stamping = room.stamping(authority);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void sealed(int entries) {
        room.append(entries);
        node.sealAll();
    }

    private void later(Duration by) {
        time.now = time.now.plus(by);
    }

    @Test
    void theNewestCheckpointIsStampedOnceADayAndOnlyWhereSomethingWasSealedSince() {
        assertThat(stamping.look()).isNull();
        assertThat(authority.asked).as("nothing is sealed yet").isEmpty();
        sealed(5);
        assertThat(stamping.look()).isNull();
        assertThat(authority.asked)
                .containsExactly(node.log().checkpoint().orElseThrow().note());
        sealed(3);
        later(Duration.ofHours(23));
        stamping.look();
        assertThat(authority.asked).hasSize(1);
        later(Duration.ofHours(1));
        stamping.look();
        assertThat(room.stamps().newest(1).orElseThrow().size()).isEqualTo(8);
        later(Duration.ofDays(3));
        stamping.look();
        assertThat(authority.asked).as("nothing was sealed since").hasSize(2);
        assertThat(stamping.state().late()).isFalse();
        AppendOnly.assertKept(room.jdbc, "audit.checkpoint_stamp");
    }

    @Test
    void anAuthorityThatFailsIsToldAskedAgainAfterAWhileAndHoldsUpNoSealing() {
        sealed(2);
        authority.down = "no time stamp from https://tsa.example: answered 503";
        assertThat(stamping.look()).contains("answered 503");
        assertThat(stamping.isFailing()).isTrue();
        assertThat(stamping.state().fault()).contains("answered 503");
        assertThat(stamping.state().askedAt()).isEqualTo(BEGIN);
        assertThat(stamping.look()).as("told once for each time it was asked").isNull();
        assertThat(authority.asked).hasSize(1);
        sealed(4);
        assertThat(node.log().checkpoint().orElseThrow().size()).isEqualTo(6);

        later(Stamping.AGAIN_AFTER);
        authority.down = null;
        assertThat(stamping.look()).isNull();
        assertThat(stamping.isFailing()).isFalse();
        assertThat(room.stamps().newest(1).orElseThrow().size()).isEqualTo(6);
    }

    @Test
    void aStampThatIsOlderThanItShouldBeIsLateForEveryNode() {
        sealed(1);
        stamping.look();
        sealed(1);
        later(Duration.ofHours(47));
        Stamping other = room.stamping(authority);
        assertThat(other.state().late()).isFalse();
        later(Duration.ofHours(1));
        assertThat(other.state().late()).isTrue();
        assertThat(other.state().fault()).isNull();
        assertThat(other.state().newest().clock()).isEqualTo("某时间戳机构");
    }

    @Test
    void theProofOfAnEntryBringsTheEarliestStampedCheckpointThatHasIt() throws Exception {
        String digest = Digest.of("paper");
        sealed(3);
        stamping.look();
        try (Connection connection = room.connection()) {
            room.append(connection, digest);
        }
        node.sealAll();
        EntryProof unstamped = proof(digest);
        assertThat(unstamped.stamped())
                .as("the stamp is over a tree without it")
                .isNull();
        later(Duration.ofDays(1));
        stamping.look();
        sealed(4);
        later(Duration.ofDays(1));
        stamping.look();
        EntryProof stamped = proof(digest);
        assertThat(stamped.stamped().checkpoint()).isEqualTo(authority.asked.get(1));
        assertThat(new String(stamped.stamped().tokenBytes(), StandardCharsets.UTF_8))
                .isEqualTo("token 2");
        assertThat(stamped.check(null).holds()).isTrue();
        assertThat(stamped.check(null).checkpoint().size())
                .as("and the newest beside it")
                .isEqualTo(8);
    }

    private EntryProof proof(String digest) throws Exception {
        EntryProof made = node.proofs().of(CASE, "test.tried", digest).orElseThrow();
        return EntryProof.parse(made.json().getBytes(StandardCharsets.UTF_8));
    }
}
