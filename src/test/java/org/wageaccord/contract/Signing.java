package org.wageaccord.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;
import org.wageaccord.ratification.StageRoom;
import org.wageaccord.statute.Route;

/** A frozen text and its two chiefs. */
public abstract class Signing extends StageRoom {

    protected static final String DIGEST = "a1".repeat(32);
    protected static final String PASSWORD = "chief-and-nobody-else";

    @Autowired
    protected Contracts contracts;

    @BeforeEach
    void passwords() {
        when(accounts.confirms(any(), eq(PASSWORD))).thenReturn(true);
    }

    protected AgreementText text(int version, String digest) {
        return text(version, digest, Route.Way.SIGN_AFTER_VOTE);
    }

    protected AgreementText text(int version, String digest, Route.Way order) {
        return new AgreementText(
                caseNumber,
                ENTERPRISE,
                2026,
                version,
                Example.terms(),
                digest,
                MANAGER.id(),
                MANAGER.name(),
                CHAIR.id(),
                CHAIR.name(),
                order);
    }

    protected void frozenAndPassed() {
        contracts.freeze(text(5, DIGEST));
        contracts.passedByCongress(caseNumber, DIGEST, clock.instant());
    }

    protected Outcome<Void> sign(Actor who, Side side) {
        return as(who, () -> contracts.sign(caseNumber, side, DIGEST, PASSWORD));
    }

    protected void signBoth() {
        assertThat(sign(CHAIR, Side.WORKERS).isDone()).isTrue();
        assertThat(sign(MANAGER, Side.ENTERPRISE).isDone()).isTrue();
    }

    protected static List<String> codes(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::code)
                .map(code -> code.substring(code.lastIndexOf('.') + 1))
                .toList();
    }
}
