package org.wageaccord.documents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who signs the papers that name their signer in their values: opinions, slips and notices of offices, letters of unions, sector
 * agreements. Their mandate was checked by the room in which they acted; printing follows that act.
 */
final class Issuers {

    private Issuers() {}

    /** Empty for kinds that nobody signs, and for agreements of an enterprise, whose signatories come with the order. */
    static List<Signatory> of(PaperKind kind, Map<String, Object> values, Instant now) {
        return switch (kind) {
            case REVIEW_OPINION -> List.of(officer(values, "审查人", "opinionAt"));
            case ACCEPTANCE_SLIP -> List.of(officer(values, "受理人", "acceptedAt"));
            case SUPPLY_NOTICE -> List.of(officer(values, "经办人", "noticeAt"));
            case REMINDER_LETTER, OPINION_LETTER, PROPOSAL_LETTER -> List.of(letter(values, now));
            case SECTOR_AGREEMENT ->
                Stream.of(chief(values, "workers", "职工方首席代表"), chief(values, "enterprise", "企业方首席代表"))
                        .sorted(Comparator.comparing(Signatory::at))
                        .toList();
            default -> List.of();
        };
    }

    private static Signatory officer(Map<String, Object> values, String capacity, String moment) {
        return Signatory.of(text(values, "officer"), text(values, "authority"), capacity, (Instant) values.get(moment));
    }

    private static Signatory letter(Map<String, Object> values, Instant now) {
        String post = values.get("post") instanceof String named ? named : "签发人";
        return Signatory.of(text(values, "signer"), text(values, "issuer"), post, now);
    }

    private static Signatory chief(Map<String, Object> values, String side, String capacity) {
        return new Signatory(
                text(values, side + "Signed"), text(values, side), capacity, null, text(values, "digest"), (Instant)
                        values.get(side + "SignedAt"));
    }

    private static String text(Map<String, Object> values, String name) {
        return String.valueOf(values.get(name));
    }
}
