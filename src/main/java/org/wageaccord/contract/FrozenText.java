package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Route;

/**
 * A frozen text with what has happened to it: passed, signed by whom, in force.
 *
 * @param voided whether the congress did not pass it, so that what was signed of the draft does not count
 */
record FrozenText(
        UUID id,
        int number,
        AgreementText text,
        @Nullable Instant passedAt,
        Map<SigningAct, Map<Side, Instant>> signed,
        boolean voided,
        @Nullable LocalDate effective) {

    FrozenText {
        Map<SigningAct, Map<Side, Instant>> copy = new EnumMap<>(SigningAct.class);
        signed.forEach((act, sides) -> copy.put(act, Map.copyOf(sides)));
        signed = Map.copyOf(copy);
    }

    ActorId chief(Side side) {
        return side == Side.ENTERPRISE ? text.enterpriseChief() : text.workersChief();
    }

    String chiefName(Side side) {
        return side == Side.ENTERPRISE ? text.enterpriseChiefName() : text.workersChiefName();
    }

    boolean passed() {
        return passedAt != null;
    }

    /** What the chiefs sign now, or have signed: the draft before the vote, and after it where that signature stands. */
    SigningAct act() {
        boolean draft = text.order() != Route.Way.SIGN_AFTER_VOTE && !passed();
        boolean stands = text.order() == Route.Way.SIGN_BEFORE_VOTE
                && on(SigningAct.DRAFT).size() == Side.values().length;
        return draft || stands ? SigningAct.DRAFT : SigningAct.AGREEMENT;
    }

    /** Whether this text may be signed at all. */
    boolean isOpen() {
        return passed() || act() == SigningAct.DRAFT && !voided;
    }

    /** The signatures that count. */
    Map<Side, Instant> signatures() {
        return voided ? Map.of() : on(act());
    }

    private Map<Side, Instant> on(SigningAct act) {
        return signed.getOrDefault(act, Map.of());
    }

    boolean isSignedBy(Side side) {
        return signatures().containsKey(side);
    }

    boolean isSignedByBoth() {
        return Stream.of(Side.values()).allMatch(this::isSignedBy);
    }

    /** Passed and signed by both, whichever came first. */
    boolean isSigned() {
        return passed() && isSignedByBoth();
    }

    /** The names of those whose signatures count, as one line. */
    String signers() {
        return signatures().keySet().stream().sorted().map(this::chiefName).collect(Collectors.joining("、"));
    }

    /** The day on which the second chief signed; of a draft signed before the vote the day on which it was passed. */
    @Nullable
    LocalDate signedOn() {
        return isSigned()
                ? Stream.concat(
                                signatures().values().stream(),
                                Stream.ofNullable(act() == SigningAct.DRAFT ? passedAt : null))
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
                passed(),
                text.order(),
                isOpen(),
                text.enterpriseChiefName(),
                text.workersChiefName(),
                signatures().get(Side.ENTERPRISE),
                signatures().get(Side.WORKERS),
                signedOn(),
                effective);
    }
}
