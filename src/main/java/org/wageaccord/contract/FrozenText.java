package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;

/** A frozen text with what has happened to it: passed, signed by whom, in force. */
record FrozenText(
        UUID id,
        int number,
        AgreementText text,
        boolean passed,
        Map<Side, Instant> signatures,
        @Nullable LocalDate effective) {

    FrozenText {
        signatures = signatures.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(signatures));
    }

    ActorId chief(Side side) {
        return side == Side.ENTERPRISE ? text.enterpriseChief() : text.workersChief();
    }

    String chiefName(Side side) {
        return side == Side.ENTERPRISE ? text.enterpriseChiefName() : text.workersChiefName();
    }

    boolean isSignedBy(Side side) {
        return signatures.containsKey(side);
    }

    boolean isSigned() {
        return Stream.of(Side.values()).allMatch(this::isSignedBy);
    }

    /** The day on which the second chief signed. */
    @Nullable
    LocalDate signedOn() {
        return isSigned()
                ? signatures.values().stream()
                        .max(Instant::compareTo)
                        .orElseThrow()
                        .atZone(Show.BEIJING)
                        .toLocalDate()
                : null;
    }

    Agreement agreement() {
        return new Agreement(
                text.caseNumber(),
                text.enterprise(),
                text.year(),
                text.version(),
                text.terms(),
                text.digest(),
                passed,
                text.enterpriseChiefName(),
                text.workersChiefName(),
                signatures.get(Side.ENTERPRISE),
                signatures.get(Side.WORKERS),
                signedOn(),
                effective);
    }
}
