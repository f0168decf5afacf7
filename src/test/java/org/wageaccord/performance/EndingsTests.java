package org.wageaccord.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.performance.Endings.Ending;

/** How agreements ended, told of many at once to the register. */
@PerformanceRoom
class EndingsTests {

    @Autowired
    Performing agreements;

    @Autowired
    Performance performance;

    @Autowired
    Endings endings;

    @Test
    void theRegisterIsToldWhatEndedAnAgreementAndWhatANewerOneEnded() {
        CaseNumber older = agreements.begun(11);
        CaseNumber newer =
                agreements.inForce(agreements.today(), agreements.today().plusMonths(9));
        performance.inForce(newer);
        performance.begin(newer);
        performance.voided(newer);
        assertThat(endings.of(List.of(older))).singleElement().satisfies(ending -> {
            assertThat(ending.kind()).isEqualTo(LifeState.REPLACED);
            assertThat(ending.by()).isEqualTo(newer);
        });
        assertThat(endings.of(List.of(newer)))
                .extracting(Ending::caseNumber, Ending::kind)
                .contains(tuple(older, LifeState.REPLACED), tuple(newer, LifeState.VOIDED));
        assertThat(endings.of(List.of())).isEmpty();
    }
}
