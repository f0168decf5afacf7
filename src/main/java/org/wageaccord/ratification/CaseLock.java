package org.wageaccord.ratification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;

/**
 * The lock of a case's congress, held until the transaction ends. Casting and checking in share it; whatever changes the
 * congress takes it alone. So the close waits for ballots under way, and a ballot that waited for the close finds it
 * closed: a plain look at the status would let ballots in after the count.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseLock {

    private static final String KEY = "hashtextextended('ratification ' || ?, 0)";

    private final JdbcClient jdbc;

    CaseLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void shared(CaseNumber caseNumber) {
        take("pg_advisory_xact_lock_shared", caseNumber);
    }

    public void alone(CaseNumber caseNumber) {
        take("pg_advisory_xact_lock", caseNumber);
    }

    private void take(String lock, CaseNumber caseNumber) {
        jdbc.sql("select 1 from " + lock + "(" + KEY + ")")
                .param(caseNumber.toString())
                .query(Integer.class)
                .single();
    }
}
