package org.wageaccord.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets a test of any room wait until what it did is sealed, without the pause of the scheduled rounds. */
public final class SealNow {

    private SealNow() {}

    /** Other transactions of the same server may be open for moments; what was committed is sealed soon after. */
    public static void all(ApplicationContext context) {
        Sealer sealer = context.getBean(Sealer.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    assertThat(sealer.seal().trouble()).isNull();
                    assertThat(jdbc.sql("select count(*) from audit.ledger_entry e where not exists"
                                            + " (select 1 from audit.leaf l where l.entry_id = e.entry_id)")
                                    .query(Long.class)
                                    .single())
                            .isZero();
                });
    }
}
