package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.PaperPin;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
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
        Map<SigningAct, Map<Side, Signature>> signed,
        boolean voided,
        @Nullable LocalDate effective) {

    /** One signature: when, and as what the person signed. */
    record Signature(Instant at, SigningMandate mandate) {}

    FrozenText {
        Map<SigningAct, Map<Side, Signature>> copy = new EnumMap<>(SigningAct.class);
        signed.forEach((act, sides) -> copy.put(act, Map.copyOf(sides)));
        signed = Map.copyOf(copy);
    }

    CaseNumber caseNumber() {
        return text.caseNumber();
    }

    /** What is voted on and signed: the terms, and everything else that the paper says of them. */
    String digest() {
        PaperPin pin = text.pin();
        return pin == null ? text.digest() : pin.over(text.digest());
    }

    /** The account of the chief there was when the text was frozen; who may sign it now: {@link SigningRights}. */
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
    Map<Side, Signature> signatures() {
        return voided ? Map.of() : on(act());
    }

    private Map<Side, Signature> on(SigningAct act) {
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
        return signatures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(signed -> signed.getValue().mandate().line())
                .collect(Collectors.joining("、"));
    }

    /** The day on which the second chief signed; of a draft signed before the vote the day on which it was passed. */
    @Nullable
    LocalDate signedOn() {
        return isSigned()
                ? Stream.concat(
                                signatures().values().stream().map(Signature::at),
                                Stream.ofNullable(act() == SigningAct.DRAFT ? passedAt : null))
                        .max(Instant::compareTo)
                        .orElseThrow()
                        .atZone(Show.BEIJING)
                        .toLocalDate()
                : null;
    }

    private @Nullable Instant at(Side side) {
        Signature signature = signatures().get(side);
        return signature == null ? null : signature.at();
    }

    private Map<Side, SigningMandate> mandates() {
        return signatures().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, signed -> signed.getValue().mandate()));
    }

    Agreement agreement() {
        return new Agreement(
                text.caseNumber(),
                text.enterprise(),
                text.year(),
                text.version(),
                text.terms(),
                digest(),
                text.digest(),
                passed(),
                text.order(),
                isOpen(),
                text.enterpriseChiefName(),
                text.workersChiefName(),
                at(Side.ENTERPRISE),
                at(Side.WORKERS),
                mandates(),
                signedOn(),
                effective);
    }
}
