package org.wageaccord.ratification;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The box of secret ballots (无记名投票), at level L1.
 *
 * <p>What it protects against: a reader of the database, or of a copy taken after the close, finds no person, no time and
 * no order beside a choice. While the ballot is open the choices are encrypted under a key of this ballot, which is itself
 * wrapped by a key outside the database, so no total can be read early. At the close the choices are written anew in
 * random order under fresh ids, all by one transaction, and the key is destroyed.
 *
 * <p>What it does not protect against: an operator who, <em>while the ballot is open</em>, holds both the database and the
 * wrapping key. A ballot and the mark on the roll are written by one transaction, and its number in the rows' system
 * columns would join them. Dead rows, the write-ahead log and backups of that time hold the same trace, sealed under the
 * wrapping key. Leaving even the operator out takes blind tokens and split keys.
 */
@Repository
class BallotBox {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final WrappingKey wrapping;

    BallotBox(JdbcClient jdbc, JdbcTemplate batch, WrappingKey wrapping) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.wrapping = wrapping;
    }

    /** Makes the key of this ballot. */
    void prepare(UUID congress) {
        byte[] wrapped =
                BallotSeal.seal(wrapping.get(), congress, BallotSeal.freshKey().getEncoded());
        jdbc.sql("insert into ratification.ballot_key (congress, wrapped) values (?, ?)")
                .params(congress, wrapped)
                .update();
    }

    /** Puts a sealed choice in. The id is random, not time-ordered: an ordered id would tell who came when. */
    void put(UUID congress, Choice choice) {
        jdbc.sql("insert into ratification.ballot_box (id, congress, sealed) values (?, ?, ?)")
                .params(UUID.randomUUID(), congress, BallotSeal.seal(key(congress), congress, choice))
                .update();
    }

    /** The choices in the box, in random order; only for counting inside the close. */
    List<Choice> choices(UUID congress) {
        SecretKey key = key(congress);
        List<Choice> choices = new ArrayList<>(jdbc.sql("select sealed from ratification.ballot_box where congress = ?")
                .param(congress)
                .query((row, n) -> BallotSeal.choice(key, congress, row.getBytes(1)))
                .list());
        Collections.shuffle(choices, RANDOM);
        return choices;
    }

    /**
     * Writes the shuffled choices in the clear under fresh ids, empties the sealed box and destroys the key. The congress
     * must be closed already in this transaction: the database keeps an open box shut.
     */
    void rewrite(UUID congress, List<Choice> shuffled) {
        jdbc.sql("delete from ratification.ballot_box where congress = ?")
                .param(congress)
                .update();
        jdbc.sql("delete from ratification.ballot_key where congress = ?")
                .param(congress)
                .update();
        List<Object[]> rows = shuffled.stream()
                .map(choice -> new Object[] {UUID.randomUUID(), congress, choice.name()})
                .toList();
        batch.batchUpdate("insert into ratification.opened_ballot (id, congress, choice) values (?, ?, ?)", rows);
    }

    private SecretKey key(UUID congress) {
        byte[] wrapped = jdbc.sql("select wrapped from ratification.ballot_key where congress = ?")
                .param(congress)
                .query((row, n) -> row.getBytes(1))
                .single();
        return BallotSeal.key(BallotSeal.open(wrapping.get(), congress, wrapped));
    }
}
