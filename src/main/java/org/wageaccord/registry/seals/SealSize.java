package org.wageaccord.registry.seals;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Statute;

/** How large a seal is on paper: as large as the seal itself, and no larger than the State Council allows. */
@Component
class SealSize {

    /** A seal smaller than this cannot be read on paper; no law says so. */
    static final int LEAST = 20;

    private static final BigDecimal TO_A_CENTIMETER = BigDecimal.TEN;

    private final Statute statute;

    SealSize(Statute statute) {
        this.statute = statute;
    }

    Rule rule() {
        return statute.rule("SEAL_DIAMETER");
    }

    Optional<Refusal> refusal(int millimeters) {
        if (millimeters < LEAST) {
            return Optional.of(Refusal.of("millimeters", "refusal.registry.sealDiameterSmall", LEAST));
        }
        Rule rule = rule();
        return rule.holds(BigDecimal.valueOf(millimeters).divide(TO_A_CENTIMETER))
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                "millimeters",
                                "refusal.registry.sealDiameter",
                                rule.value().multiply(TO_A_CENTIMETER).intValueExact())
                        .citing(rule.citation()));
    }
}
