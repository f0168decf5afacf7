package org.wageaccord.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Route;

/**
 * An agreement: case number null if entered from before the platform.
 *
 * @param digest of what is voted on and signed: the terms, the edition of the paper and its other values
 * @param termsDigest of the terms alone, as both sides agreed on them
 * @param passed by the congress, or as a formal revision of what it had passed
 * @param order whether the chiefs sign before or after the congress votes
 * @param open whether the chiefs may sign, or could until both had: after the vote, or the draft before it
 * @param enterpriseSigned the signature that counts now: on the draft until it is passed, then on what stands
 * @param mandates as what those signed whose signatures count; of an agreement from before the platform nobody's
 * @param signedOn the day on which the agreement was both signed and passed; see {@link SigningCompleted}
 */
public record Agreement(
        @Nullable CaseNumber caseNumber,
        PartyId enterprise,
        int year,
        int version,
        Terms terms,
        String digest,
        String termsDigest,
        boolean passed,
        Route.Way order,
        boolean open,
        String enterpriseChiefName,
        String workersChiefName,
        @Nullable Instant enterpriseSigned,
        @Nullable Instant workersSigned,
        Map<Side, SigningMandate> mandates,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effective) {

    /** An agreement of which the terms and the moments of the signatures are known, and no paper of the platform. */
    public Agreement(
            @Nullable CaseNumber caseNumber,
            PartyId enterprise,
            int year,
            int version,
            Terms terms,
            String digest,
            boolean passed,
            Route.Way order,
            boolean open,
            String enterpriseChiefName,
            String workersChiefName,
            @Nullable Instant enterpriseSigned,
            @Nullable Instant workersSigned,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effective) {
        this(
                caseNumber,
                enterprise,
                year,
                version,
                terms,
                digest,
                digest,
                passed,
                order,
                open,
                enterpriseChiefName,
                workersChiefName,
                enterpriseSigned,
                workersSigned,
                Map.of(),
                signedOn,
                effective);
    }

    /** The chief of a side when the text was frozen. */
    public String chiefName(Side side) {
        return side == Side.ENTERPRISE ? enterpriseChiefName : workersChiefName;
    }

    /** Who signed for a side, as papers name the signature; before it is signed its chief. */
    public String signer(Side side) {
        SigningMandate mandate = mandates.get(side);
        return mandate == null ? chiefName(side) : mandate.line();
    }

    /** Signed by both chiefs and passed, here or on paper before the platform. */
    public boolean isSigned() {
        return signedOn != null;
    }

    /** When a side's chief signed, as {@link #enterpriseSigned}. */
    public @Nullable Instant signed(Side side) {
        return side == Side.ENTERPRISE ? enterpriseSigned : workersSigned;
    }

    /** Whether the chiefs' signatures are owed, or given, on a draft that the congress has not passed. */
    public boolean isDraftToSign() {
        return open && !passed;
    }
}
