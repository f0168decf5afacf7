package org.wageaccord.documents.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.SignatureCheck;
import org.wageaccord.documents.seal.NationalCheck;
import org.wageaccord.documents.seal.SealFinding;

/** What was found of a paper, in words and for the answer. */
final class Told {

    private Told() {}

    static Map<String, @Nullable Object> of(NationalCheck.Finding found) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("holds", found.holds());
        told.put("sm3", found.sm3());
        told.put("name", found.name());
        told.put("at", found.at());
        told.put("certificateSm3", found.certificate());
        return told;
    }

    static String words(NationalCheck.Finding found) {
        return switch (Objects.requireNonNull(found.fault())) {
            case MALFORMED -> "it is no SM2 signature over an SM3 digest";
            case CHANGED -> "it is of another file, or one of the two was changed";
            case OTHER_CERTIFICATE -> "it is not of the certificate that was named";
        };
    }

    static Map<String, @Nullable Object> of(SealFinding found) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("holds", found.holds());
        if (found.fault() != null) {
            told.put("fault", words(found.fault()));
        }
        told.put("name", found.name());
        told.put("party", found.party());
        told.put("capacity", found.capacity());
        told.put("at", found.at());
        told.put("stampedBy", found.clock());
        told.put("receipt", found.act());
        told.put("confirmedSha256", found.confirmed());
        told.put("issuer", found.issuer());
        told.put("authoritySha256", found.authority());
        return told;
    }

    static String reason(SignatureCheck check) {
        return switch (Objects.requireNonNull(check.fault())) {
            case SIGNATURE ->
                check.signatures().stream()
                        .filter(found -> !found.holds())
                        .map(found -> "the signature of " + (found.name().isEmpty() ? "nobody known" : found.name())
                                + " does not hold: " + words(Objects.requireNonNull(found.fault())))
                        .findFirst()
                        .orElseThrow();
            case APPENDED -> "something was added after the last signature";
            case UNFINISHED -> "it was cut back to a state before all had signed";
            case HIDDEN -> "it holds signatures that a reader would not be shown";
            case TWO_AUTHORITIES ->
                "its signatures are not from one authority; name those that you trust with --authority";
            case OTHER_DATA -> "the enclosed data are not those whose digest it bears and the signatories confirmed";
        };
    }

    static String words(SealFinding.Fault fault) {
        return switch (fault) {
            case CONTENT_CHANGED -> "what it covers was changed after signing";
            case MALFORMED -> "it is not a signature as papers carry them";
            case WRONG_CERTIFICATE -> "it was made with another key than that of its certificate";
            case UNKNOWN_AUTHORITY -> "its certificate is not from the authority that is trusted";
            case EXPIRED -> "its certificate was not valid at the time of the stamp";
            case WRONG_TIME -> "its time stamp is missing or belongs to another signature";
        };
    }
}
