package org.wageaccord.audit;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.audit.proof.NaiveTree;
import org.wageaccord.audit.proof.SigningKey;
import org.wageaccord.ground.TestDatabases;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.City;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Digest;

/** The tables of this room in a database of their own, and nodes over them, each with its connections and its folder. */
final class LogRoom implements AutoCloseable {

    static final SigningKey KEY = new SigningKey(new byte[32]);

    private static final LogSettings SETTINGS =
            new LogSettings(null, null, null, Duration.ofSeconds(30), Duration.ofDays(1));

    private final HikariDataSource pool;
    final JdbcClient jdbc;
    final Clock clock;
    Actor actor = Actor.PLATFORM;
    final List<Object> told = new ArrayList<>();

    LogRoom(Clock clock) {
        this.clock = clock;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabases.fresh());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(0);
        Flyway.configure()
                .dataSource(pool)
                .schemas("audit")
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        this.jdbc = JdbcClient.create(pool);
    }

    /** A node of the installation. */
    record Node(Sealer sealer, LedgerLog log, LedgerProofs proofs, Reread reread, SealerRound round) {

        /** Until nothing is left that may be sealed. */
        Sealer.Round sealAll() {
            Sealer.Round round = sealer.seal();
            while (round.sealed() > 0) {
                round = sealer.seal();
            }
            return round;
        }
    }

    /** What has checkpoints stamped, at a node of its own. */
    Stamping stamping(CheckpointWitness witness) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("witness", witness);
        return new Stamping(
                new LogBook(jdbc),
                new StampBook(jdbc),
                beans.getBeanProvider(CheckpointWitness.class),
                SETTINGS,
                clock);
    }

    StampBook stamps() {
        return new StampBook(jdbc);
    }

    Node node(Path folder) {
        return node(folder, KEY);
    }

    Node node(Path folder, SigningKey key) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        LogBook book = new LogBook(jdbc);
        TreeBook tree = new TreeBook(jdbc, new JdbcTemplate(pool));
        LogMemory memory = new LogMemory(folder);
        LogCheck check = new LogCheck(book, tree, key, memory);
        City city = new City("330784", "永", "永康市", "永康市总工会", "永康市人力资源和社会保障局");
        Sealer sealer = new Sealer(book, tree, check, memory, key, clock, transaction, SETTINGS, city);
        CurrentActor current = () -> actor;
        Reread reread = new Reread(jdbc);
        LogAlarm alarm = new LogAlarm();
        LedgerLog log = new LedgerLog(book, tree, check, sealer, SETTINGS, alarm, reread, clock, current, told::add);
        SealerRound round = new SealerRound(sealer, log, alarm);
        return new Node(sealer, log, new LedgerProofs(jdbc, book, tree, new StampBook(jdbc)), reread, round);
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** An entry by this connection, in whatever transaction it has open. */
    UUID append(Connection connection, String digest) throws SQLException {
        UUID id = TimeOrderedId.next(clock.millis());
        byte[] body = ("{\"digest\":\"" + digest + "\"}").getBytes(StandardCharsets.UTF_8);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into audit.ledger_entry (entry_id, case_number, act, side, actor_id, actor_name, actor_role, at, digest,
                    body, body_sha256) values (?, '永薪协〔2026〕0001号', 'test.tried', null, ?, '陈某', 'WC', ?, ?, ?, ?)""")) {
            insert.setObject(1, id);
            insert.setObject(2, new UUID(0, 7));
            insert.setObject(3, clock.instant().atOffset(java.time.ZoneOffset.UTC));
            insert.setString(4, digest);
            insert.setBytes(5, body);
            insert.setString(6, Digest.of(body));
            insert.executeUpdate();
        }
        return id;
    }

    UUID append() {
        try (Connection connection = connection()) {
            return append(connection, Digest.of(UUID.randomUUID().toString()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void append(int entries) {
        for (int i = 0; i < entries; i++) {
            append();
        }
    }

    /** As a database administrator who knows how. */
    void past(String... statements) throws SQLException {
        try (Connection connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String one : statements) {
                statement.execute(one);
            }
            statement.execute("reset session_replication_role");
        }
    }

    long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    /** The contents of all leaves of a log in their order, for a verifier that knows nothing of subtrees. */
    List<byte[]> leaves(int log) {
        return jdbc.sql("select content from audit.leaf where log = ? order by place")
                .param(log)
                .query(byte[].class)
                .list();
    }

    byte[] naiveRoot(int log) {
        return NaiveTree.root(leaves(log));
    }

    @Override
    public void close() {
        pool.close();
    }
}
