package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.EnableAspectJAutoProxy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;

/** A door whose whole transaction lost a race is tried again in a new one; nothing else is. */
class LostRacesTests {

    private static final RuntimeException RACE = new OptimisticLockingFailureException("a job was quicker");

    private AnnotationConfigApplicationContext house;
    private Door door;
    private Transactions transactions;

    @BeforeEach
    void open() {
        house = new AnnotationConfigApplicationContext(Settings.class, LostRaces.class, Door.class, Transactions.class);
        door = house.getBean(Door.class);
        transactions = house.getBean(Transactions.class);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aDoorThatLostItsFirstRaceSucceedsInATransactionOfItsOwn() {
        assertThat(door.act(List.of(loses(), loses(), answers("done")))).isEqualTo("done");
        assertThat(transactions.begun).isEqualTo(3);
        assertThat(transactions.rolledBack).isEqualTo(2);
        assertThat(transactions.committed).isEqualTo(1);
    }

    @Test
    void aRaceLostAtTheCommitIsTriedAgain() {
        transactions.commitLoses = 1;
        assertThat(door.act(List.of(answers("first"), answers("second")))).isEqualTo("second");
        assertThat(transactions.begun).isEqualTo(2);
        assertThat(transactions.committed).isEqualTo(1);
    }

    @Test
    void aRefusalIsAnAnswerAndNotTriedAgain() {
        Outcome<Void> refused = Outcome.refused(Refusal.of(null, "refusal.filing.notYours"));
        assertThat(door.act(List.of(answers(refused), answers("never")))).isSameAs(refused);
        assertThat(transactions.begun).isEqualTo(1);
        assertThat(transactions.committed).isEqualTo(1);
    }

    @Test
    void whatIsNoRaceIsNotTriedAgain() {
        RuntimeException bug = new IllegalStateException("a bug");
        assertThatThrownBy(() -> door.act(List.of(
                        () -> {
                            throw bug;
                        },
                        answers("never"))))
                .isSameAs(bug);
        assertThat(transactions.begun).isEqualTo(1);
        assertThat(transactions.rolledBack).isEqualTo(1);
    }

    @Test
    void insideATransactionNothingIsTriedAgain() {
        TransactionTemplate outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.execute(tx -> door.act(List.of(loses(), answers("never")))))
                .isSameAs(RACE);
        assertThat(transactions.begun).isEqualTo(1);
        assertThat(transactions.rolledBack).isEqualTo(1);
        assertThat(door.tries()).isEqualTo(1);
    }

    @Test
    void whoAlwaysLosesIsToldAfterFiveTries() {
        assertThatThrownBy(() -> door.act(List.of(loses(), loses(), loses(), loses(), loses(), answers("never"))))
                .isSameAs(RACE);
        assertThat(transactions.begun).isEqualTo(5);
    }

    private static Supplier<Object> loses() {
        return () -> {
            throw RACE;
        };
    }

    private static Supplier<Object> answers(Object answer) {
        return () -> answer;
    }

    @Configuration
    @EnableAspectJAutoProxy
    @EnableTransactionManagement
    static class Settings {}

    /** A door as every room has one. */
    @Service
    @Transactional
    static class Door {

        private int tries;

        /** Each try takes the next of these. */
        public Object act(List<Supplier<Object>> attempts) {
            return attempts.get(tries++).get();
        }

        public int tries() {
            return tries;
        }
    }

    /** Transactions without a database, counted. */
    static class Transactions extends AbstractPlatformTransactionManager {

        int begun;
        int committed;
        int rolledBack;
        int commitLoses;
        private @Nullable Object open;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return open != null;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun++;
            open = transaction;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (commitLoses > 0) {
                commitLoses--;
                throw RACE;
            }
            committed++;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            rolledBack++;
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            // the transaction is ended by who began it
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            open = null;
        }
    }
}
