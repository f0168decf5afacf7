package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.audit.proof.Checkpoint;
import org.wageaccord.audit.proof.EntryProof;
import org.wageaccord.audit.proof.GrowthProof;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.SignedNote;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;

/** Sealing over a real PostgreSQL: no entry lost, none twice, whatever the order of commits; and the incidents it refuses. */
class SealerTests {

    private static final CaseNumber CASE = new CaseNumber("永", 2026, 1);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private LogRoom room;
    private LogRoom.Node node;

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-04-17T02:20:00Z");

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void open() {
        room = new LogRoom(clock);
        node = room.node(folder.resolve("a"));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private SealedCheckpoint newest() {
        return node.log().checkpoint().orElseThrow();
    }

    private Checkpoint told() throws Exception {
        return Checkpoint.parse(SignedNote.parse(newest().note()).text());
    }

    @Test
    void whatWasCommittedIsSealedUnderACheckpointThatASecondVerifierFindsToo() throws Exception {
        room.append(5);
        assertThat(node.sealer().seal().sealed()).isEqualTo(5);
        room.append(8);
        assertThat(node.sealer().seal().sealed()).isEqualTo(8);
        assertThat(node.sealer().seal())
                .extracting(Sealer.Round::sealed, Sealer.Round::trouble)
                .containsExactly(0, null);
        LogKey key = LogKey.parse(node.log().key().orElseThrow());
        assertThat(told().size()).isEqualTo(13);
        assertThat(told().rootBytes()).isEqualTo(room.naiveRoot(1));
        assertThat(told().origin()).startsWith("wage-accord/330784/").isEqualTo(key.name());
        assertThat(SignedNote.parse(newest().note()).isSignedBy(key)).isTrue();
        assertThat(node.log().checkpoints(Long.MAX_VALUE, 10))
                .extracting(SealedCheckpoint::size)
                .containsExactly(13L, 5L);
    }

    @Test
    void everySealedEntryIsProvenAndEveryTwoCheckpointsGrow() throws Exception {
        List<String> digests = new ArrayList<>();
        for (int batch = 1; batch <= 6; batch++) {
            try (Connection connection = room.connection()) {
                for (int i = 0; i < batch; i++) {
                    digests.add(Digest.of(batch + "/" + i));
                    room.append(connection, digests.get(digests.size() - 1));
                }
            }
            node.sealer().seal();
        }
        LogKey key = LogKey.parse(node.log().key().orElseThrow());
        for (String digest : digests) {
            EntryProof proof = node.proofs().of(CASE, "test.tried", digest).orElseThrow();
            EntryProof.Finding found = EntryProof.parse(proof.json().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .check(key);
            assertThat(found.holds()).isTrue();
            assertThat(found.entry().digest()).isEqualTo(digest);
            assertThat(found.entry().text())
                    .as("what a reader of the paper may not know")
                    .doesNotContain("陈某", "WC");
        }
        List<Long> sizes = node.log().checkpoints(Long.MAX_VALUE, 10).stream()
                .map(SealedCheckpoint::size)
                .toList();
        assertThat(sizes).containsExactly(21L, 15L, 10L, 6L, 3L, 1L);
        for (long to : sizes) {
            for (long from : sizes) {
                assertThat(node.log().growth(from, to).map(GrowthProof::json).isPresent())
                        .isEqualTo(from <= to);
                if (from <= to) {
                    assertThat(node.log().growth(from, to).orElseThrow().holds(key))
                            .isTrue();
                }
            }
        }
        assertThat(node.log().growth(2, 21)).as("no checkpoint of 2").isEmpty();
    }

    @Test
    void anEntryIsNotProvenBeforeItIsSealed() {
        room.append();
        String digest = room.jdbc
                .sql("select digest from audit.ledger_entry")
                .query(String.class)
                .single();
        assertThat(node.proofs().isSealed(CASE, "test.tried", digest)).isFalse();
        assertThat(node.proofs().of(CASE, "test.tried", digest)).isEmpty();
        node.sealAll();
        assertThat(node.proofs().isSealed(CASE, "test.tried", digest)).isTrue();
        assertThat(node.proofs().isSealed(CASE, "test.other", digest)).isFalse();
    }

    /** A transaction that began early and commits late stands where nobody has passed yet. */
    @Test
    void whatIsOpenHoldsUpWhatCameAfterItAndNothingIsPassed() throws Exception {
        try (Connection early = room.connection()) {
            early.setAutoCommit(false);
            UUID first = room.append(early, Digest.of("early"));
            UUID second = room.append();
            node.sealAll();
            assertThat(room.count("audit.leaf")).isZero();
            clock.now = clock.now.plusSeconds(31);
            LogState state = node.log().state();
            assertThat(state.waiting()).isEqualTo(1);
            assertThat(state.late()).isTrue();
            assertThat(state.holder()).contains("pid ");
            early.commit();
            node.sealAll();
            assertThat(room.jdbc
                            .sql("select entry_id from audit.leaf order by place")
                            .query(UUID.class)
                            .list())
                    .containsExactly(first, second);
            assertThat(node.log().state().late()).isFalse();
        }
    }

    @Test
    void underParallelWritersAndSealersNoEntryIsLostAndNoneIsTwice() throws Exception {
        LogRoom.Node other = room.node(folder.resolve("b"));
        AtomicBoolean writing = new AtomicBoolean(true);
        List<UUID> committed = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(7);
        List<Future<Object>> sealers = new ArrayList<>();
        for (LogRoom.Node one : List.of(node, other)) {
            sealers.add(threads.submit(() -> {
                while (writing.get()) {
                    assertThat(one.sealer().seal().trouble()).isNull();
                }
                return null;
            }));
        }
        List<Callable<Object>> writers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            writers.add(writer(committed, new Random(i)));
        }
        for (Future<Object> writer : threads.invokeAll(writers)) {
            writer.get();
        }
        writing.set(false);
        for (Future<Object> sealer : sealers) {
            sealer.get();
        }
        threads.shutdown();
        node.sealAll();
        assertThat(committed).hasSizeGreaterThan(300);
        assertThat(room.jdbc
                        .sql("select entry_id from audit.leaf")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(committed);
        assertThat(told().size()).isEqualTo(committed.size());
        assertThat(told().rootBytes()).isEqualTo(room.naiveRoot(1));
        assertThat(node.log().checkpoints(Long.MAX_VALUE, 1000)).hasSizeGreaterThan(3);
    }

    /** Several entries a transaction, some rolled back, commits out of order. */
    private Callable<Object> writer(List<UUID> committed, Random chance) {
        return () -> {
            for (int i = 0; i < 50; i++) {
                try (Connection connection = room.connection()) {
                    connection.setAutoCommit(false);
                    List<UUID> mine = new ArrayList<>();
                    for (int entry = chance.nextInt(3); entry >= 0; entry--) {
                        mine.add(room.append(connection, Digest.of(chance.nextLong() + "")));
                    }
                    Thread.sleep(chance.nextInt(8));
                    if (chance.nextInt(10) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        committed.addAll(mine);
                    }
                }
            }
            return null;
        };
    }

    @Test
    void whileOneNodeSealsTheOtherDoesNot() throws Exception {
        room.append(3);
        try (Connection holder = room.connection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select pg_advisory_xact_lock(hashtextextended('audit seal', 0))");
            assertThat(node.sealer().seal()).isEqualTo(Sealer.Round.ANOTHER_SEALS);
            holder.rollback();
        }
        assertThat(room.node(folder.resolve("b")).sealer().seal().sealed()).isEqualTo(3);
        assertThat(node.sealer().seal().sealed()).isZero();
    }

    @Test
    void aLargeBacklogIsSealedInBatches() throws Exception {
        room.jdbc.sql("""
                insert into audit.ledger_entry (entry_id, act, actor_id, actor_name, actor_role, at, body, body_sha256)
                select gen_random_uuid(), 'test.tried', gen_random_uuid(), '陈某', 'WC', now(), '{}', repeat('0', 64)
                from generate_series(1, ?)""").param(Sealer.BATCH + 5).update();
        assertThat(node.sealer().seal().isFull()).isTrue();
        assertThat(node.sealer().seal().sealed()).isEqualTo(5);
        assertThat(told().rootBytes()).isEqualTo(room.naiveRoot(1));
    }

    @Test
    void theDatabaseKeepsLogLeavesSubtreesAndCheckpoints() {
        room.append(3);
        node.sealAll();
        for (String table : List.of("log", "leaf", "subtree", "checkpoint")) {
            AppendOnly.assertKept(room.jdbc, "audit." + table);
        }
    }

    @Test
    void aTreeThatWasChangedPastTheApplicationIsNotBuiltOn() throws Exception {
        room.append(7);
        node.sealAll();
        room.append();
        room.past("update audit.leaf set hash = sha256('forged') where place = 6");
        assertThat(node.sealer().seal().trouble()).isEqualTo(LogTrouble.DAMAGED);
        room.past("delete from audit.leaf where place = 6");
        assertThat(node.sealer().seal().trouble()).isEqualTo(LogTrouble.DAMAGED);
        assertThat(node.log().state().trouble()).isEqualTo(LogTrouble.DAMAGED);
    }

    @Test
    void aSealedEntryThatWasChangedOrTakenAwayIsFoundByReadingAgain() throws Exception {
        room.append(900);
        node.sealAll();
        node.reread().look();
        node.reread().look();
        assertThat(node.reread().found()).isEmpty();
        room.past("update audit.ledger_entry set actor_name = '应某' where entry_id ="
                + " (select entry_id from audit.leaf where place = 700)");
        node.reread().look();
        assertThat(node.reread().found()).as("not yet there").isEmpty();
        node.reread().look();
        assertThat(node.reread().found().orElseThrow())
                .extracting(ChangedEntry::place, ChangedEntry::gone)
                .containsExactly(700L, false);
        assertThat(node.log().state().changed()).isNotNull();
        assertThat(node.log().isAlarmed()).isTrue();
        room.past("delete from audit.ledger_entry where entry_id = (select entry_id from audit.leaf where place = 3)");
        Reread another = room.node(folder.resolve("b")).reread();
        another.look();
        assertThat(another.found().orElseThrow())
                .extracting(ChangedEntry::place, ChangedEntry::gone)
                .containsExactly(3L, true);
    }

    /** What the operator's navigation shows: raised by a round that may not seal or finds entries waiting, lowered by a good one. */
    @Test
    void theAlarmIsRaisedByARoundAndLoweredByAGoodOne() throws Exception {
        room.append();
        node.round().look();
        assertThat(node.log().isAlarmed()).isFalse();
        try (Connection early = room.connection()) {
            early.setAutoCommit(false);
            room.append(early, Digest.of("early"));
            room.append();
            clock.now = clock.now.plusSeconds(31);
            node.round().look();
            assertThat(node.log().isAlarmed()).isTrue();
            early.commit();
        }
        node.round().look();
        node.round().look();
        assertThat(node.log().isAlarmed()).isFalse();
        room.past("update audit.log set cluster = 'another'");
        node.round().look();
        assertThat(node.log().isAlarmed()).isTrue();
    }

    /** Point-in-time recovery: the database is itself in order, and yet less than what was published. */
    @Test
    void aDatabaseThatWasSetBackIsRefusedByWhoSawMore() throws Exception {
        room.append(3);
        node.sealAll();
        room.append(2);
        node.sealAll();
        room.past(
                "delete from audit.checkpoint where size = 5",
                "delete from audit.leaf where place >= 3",
                "delete from audit.subtree where level = 2",
                "delete from audit.ledger_entry where entry_id not in (select entry_id from audit.leaf)");
        room.append();
        assertThat(node.sealer().seal().trouble()).isEqualTo(LogTrouble.FROM_THE_FUTURE);
        assertThat(room.count("audit.leaf")).isEqualTo(3);
    }

    /** Everything made anew around a changed entry and signed with the very key, as a thief of database and key would. */
    @Test
    void aRewrittenAndReSignedTreeIsToldByWhatTheNodeSaw() throws Exception {
        room.append(4);
        node.sealAll();
        room.past(
                "delete from audit.checkpoint",
                "delete from audit.leaf",
                "delete from audit.subtree",
                "update audit.ledger_entry set digest = repeat('0', 64)");
        LogRoom.Node thief = room.node(folder.resolve("thief"));
        assertThat(thief.sealer().seal().sealed()).isEqualTo(4);
        room.append();
        assertThat(node.sealer().seal().trouble()).isEqualTo(LogTrouble.REWRITTEN);
    }

    @Test
    void anotherKeyIsRefused() {
        room.append();
        node.sealAll();
        byte[] seed = new byte[32];
        seed[0] = 9;
        LogRoom.Node stranger = room.node(folder.resolve("b"), new SigningKey(seed));
        room.append();
        assertThat(stranger.sealer().seal().trouble()).isEqualTo(LogTrouble.OTHER_KEY);
        assertThat(node.sealer().seal().sealed()).isEqualTo(1);
    }

    /** After a restore into a new cluster the numbers of its transactions begin again, below those of the log. */
    @Test
    void aRestoredDatabaseIsRefusedUntilANewLogIsBegunAndThenNoEntryIsLost() throws Exception {
        room.append(4);
        node.sealAll();
        UUID leftOver = room.append();
        room.past(
                "update audit.log set cluster = 'another'",
                "update audit.leaf set xid = cast('9000000000000' as xid8)",
                "update audit.ledger_entry set xid = cast('9000000000000' as xid8)",
                "update audit.ledger_entry set xid = cast('9000000000001' as xid8) where entry_id = '" + leftOver
                        + "'");
        UUID since = room.append();
        assertThat(node.sealer().seal().trouble()).isEqualTo(LogTrouble.OTHER_DATABASE);
        assertThat(room.count("audit.leaf")).isEqualTo(4);

        assertThat(codes(node.log().begin("从备份恢复"))).containsExactly("refusal.audit.operatorOnly");
        room.actor = new Actor(new ActorId(UUID.randomUUID()), "系某", "SA");
        assertThat(codes(node.log().begin(" "))).containsExactly("refusal.audit.reason");
        String origin = node.log().begin("从备份恢复").orElseThrow();
        assertThat(room.told).singleElement().isInstanceOfSatisfying(LogBegun.class, begun -> {
            assertThat(begun.origin()).isEqualTo(origin);
            assertThat(begun.size()).isEqualTo(4);
            assertThat(begun.trouble()).isEqualTo(LogTrouble.OTHER_DATABASE);
        });
        assertThat(codes(node.log().begin("再来一次"))).containsExactly("refusal.audit.nothingWrong");
        UUID after = room.append();
        node.sealAll();
        assertThat(room.jdbc
                        .sql("select entry_id from audit.leaf where log = 2 order by place")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(leftOver, since, after)
                .endsWith(after);
        assertThat(told().origin()).isEqualTo(origin);
        assertThat(told().rootBytes()).isEqualTo(room.naiveRoot(2));
        assertThat(node.proofs().logs()).extracting(QuotedLog::size).containsExactly(4L, 3L);
    }

    @Test
    void anOrdinaryLoginMayAskInWhichDatabaseItIs() throws Exception {
        try (Connection connection = room.connection();
                var statement = connection.createStatement()) {
            statement.execute("create role ordinary_" + ProcessHandle.current().pid());
            statement.execute("set role ordinary_" + ProcessHandle.current().pid());
            try (var row =
                    statement.executeQuery("select s.system_identifier || '/' || d.oid from pg_control_system() s,"
                            + " pg_database d where d.datname = current_database()")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).matches("\\d+/\\d+");
            }
            statement.execute("reset role");
        }
    }

    /** Entries of another cluster were sealed when the log was begun; when its own numbers reach theirs, they are passed over. */
    @Test
    void entriesThatWereSealedAsLeftOverAreNotSealedAgainWhenTheirNumbersAreReached() throws Exception {
        room.append(Sealer.BATCH + 10);
        room.past("update audit.ledger_entry set xid = cast('9000000000000' as xid8)");
        room.append();
        node.sealAll();
        assertThat(room.count("audit.leaf")).isEqualTo(Sealer.BATCH + 11);
        assertThat(room.count("audit.leaf where xid is null")).isEqualTo(Sealer.BATCH + 10);
        // as if this cluster had since come as far
        room.past("update audit.ledger_entry set xid ="
                + " (select (xid::text::bigint + 1)::text::xid8 from audit.leaf where xid is not null)"
                + " where entry_id in (select entry_id from audit.leaf where xid is null)");
        UUID last = room.append();
        node.sealAll();
        assertThat(room.count("audit.leaf")).isEqualTo(Sealer.BATCH + 12);
        assertThat(room.jdbc
                        .sql("select entry_id from audit.leaf order by place desc limit 1")
                        .query(UUID.class)
                        .single())
                .isEqualTo(last);
        assertThat(node.log().state().waiting()).isZero();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(org.wageaccord.kernel.Refusal::code)
                .toList();
    }

    @Test
    void aKeyIsMadeOnceAndReadBackAndAWrongOneStopsTheStart() throws Exception {
        LogSettings none = new LogSettings(null, null, null, Duration.ZERO, Duration.ofDays(1));
        SigningKey made = new LogSetup().ledgerKey(none, folder.toString());
        SigningKey again = new LogSetup().ledgerKey(none, folder.toString());
        assertThat(made.named("x")).isEqualTo(again.named("x"));
        Path wrong = Files.writeString(
                folder.resolve("wrong.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----");
        for (String named :
                List.of(wrong.toString(), folder.resolve("missing.pem").toString())) {
            LogSettings settings = new LogSettings(named, null, null, Duration.ZERO, Duration.ofDays(1));
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> new LogSetup().ledgerKey(settings, folder.toString()))
                    .hasMessageContaining(named);
        }
    }

    /** Reading what a proof wants must not grow with the history. */
    @Test
    void aProofReadsNoMoreHashesThanTheTreeHasLevels() throws SQLException {
        room.append(100);
        node.sealAll();
        for (long place = 0; place < 100; place++) {
            long read = org.wageaccord.audit.proof.Merkle.inclusion(place, 100).stream()
                    .mapToLong(span ->
                            org.wageaccord.audit.proof.Merkle.cover(span).size())
                    .sum();
            assertThat(read).isLessThanOrEqualTo(2 * 7);
        }
        assertThat(room.count("audit.subtree")).isLessThan(100);
    }
}
