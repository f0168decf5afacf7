package org.wageaccord.documents;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who signs the papers that name their signers in their values. The mandate of each was checked by the room in which they acted;
 * printing follows that act. Where a person is named only by what somebody typed, the party that acted signs, not the person. A
 * paper that records what the platform itself noted has no signer.
 */
final class Issuers {

    private static final String WORKERS = "职工方首席代表";
    private static final String ENTERPRISE = "企业方首席代表";
    private static final Issuer LETTER = new Issuer("签发人", "post", "signer", "issuer", "", "");

    private static final Map<PaperKind, List<Issuer>> WHO = Map.ofEntries(
            Map.entry(PaperKind.OFFER, List.of(Issuer.of("首席代表", "chief", "fromParty", "deliveredAt"))),
            Map.entry(PaperKind.REPLY, List.of(Issuer.of("首席代表", "chief", "fromParty", "deliveredAt"))),
            Map.entry(
                    PaperKind.MINUTES,
                    List.of(
                            Issuer.of(WORKERS, "workersChief", "union", "workersConfirmed"),
                            Issuer.of(ENTERPRISE, "enterpriseChief", "enterprise", "enterpriseConfirmed"))),
            Map.entry(PaperKind.RESOLUTION, List.of(Issuer.of("工会签章", "union", "union", "closedAt"))),
            Map.entry(PaperKind.FILING_FORM, List.of(Issuer.of("报送单位", "enterprise", "enterprise", "filedAt"))),
            Map.entry(PaperKind.ACCEPTANCE_SLIP, List.of(Issuer.of("受理人", "officer", "authority", "acceptedAt"))),
            Map.entry(
                    PaperKind.REVIEW_OPINION,
                    List.of(
                            Issuer.of("审查人", "officer", "authority", "opinionAt"),
                            Issuer.of("审查人", "otherOfficer", "otherAuthority", "otherOpinionAt"))),
            Map.entry(PaperKind.SUPPLY_NOTICE, List.of(Issuer.of("经办人", "officer", "authority", "noticeAt"))),
            Map.entry(
                    PaperKind.SECRECY_UNDERTAKING,
                    List.of(new Issuer("协商代表", "sideName", "name", "enterprise", "signedAt", ""))),
            Map.entry(PaperKind.REMINDER_LETTER, List.of(LETTER)),
            Map.entry(PaperKind.OPINION_LETTER, List.of(LETTER)),
            Map.entry(PaperKind.PROPOSAL_LETTER, List.of(LETTER)),
            Map.entry(PaperKind.POWER_OF_ATTORNEY, List.of(Issuer.of("委托人", "grantor", "party", "grantedAt"))),
            Map.entry(PaperKind.SERVICE_ADDRESS, List.of(Issuer.of("确认人", "confirmedBy", "party", "confirmedAt"))),
            Map.entry(PaperKind.MEDIATION_APPLICATION, List.of(Issuer.of("申请人", "appliedBy", "party", ""))),
            Map.entry(PaperKind.MEDIATION_NOTICE, List.of(Issuer.of("经办人", "officer", "authority", ""))),
            Map.entry(PaperKind.MEDIATION_EXTENSION, List.of(Issuer.of("经办人", "officer", "authority", "extendedAt"))),
            Map.entry(PaperKind.MEDIATION_RECORD, List.of(Issuer.of("经办人", "officer", "authority", "endedAt"))),
            Map.entry(PaperKind.PUBLICATION_RECORD, List.of(Issuer.of("公布单位", "enterprise", "enterprise", ""))),
            Map.entry(PaperKind.TERMINATION_FILING, List.of(Issuer.of("报送人", "filedBy", "enterprise", ""))),
            Map.entry(
                    PaperKind.MEDIATION_AGREEMENT,
                    List.of(
                            Issuer.of("协调处理部门", "authority", "authority", "mediatedAt"),
                            Issuer.of(WORKERS, "workersChief", "workers", "workersSigned"),
                            Issuer.of(ENTERPRISE, "enterpriseChief", "enterprise", "enterpriseSigned"))),
            Map.entry(
                    PaperKind.TERMINATION,
                    List.of(
                            Issuer.of(WORKERS, "workersChief", "union", "workersAt"),
                            Issuer.of(ENTERPRISE, "enterpriseChief", "enterprise", "enterpriseAt"))),
            Map.entry(
                    PaperKind.SECTOR_MINUTES,
                    List.of(
                            Issuer.of(WORKERS, "workersChief", "workers", "workersConfirmed"),
                            Issuer.of(ENTERPRISE, "enterpriseChief", "enterprise", "enterpriseConfirmed"))),
            Map.entry(
                    PaperKind.SECTOR_AGREEMENT,
                    List.of(
                            new Issuer(WORKERS, "", "workersSigned", "workers", "workersSignedAt", "digest"),
                            new Issuer(
                                    ENTERPRISE, "", "enterpriseSigned", "enterprise", "enterpriseSignedAt", "digest"))),
            Map.entry(
                    PaperKind.SECTOR_TERMINATION,
                    List.of(
                            Issuer.of(WORKERS, "workersSigned", "workers", "workersSignedAt"),
                            Issuer.of(ENTERPRISE, "enterpriseSigned", "enterprise", "enterpriseSignedAt"))),
            Map.entry(
                    PaperKind.SECTOR_JOINING,
                    List.of(
                            new Issuer("企业", "confirmerPost", "confirmer", "enterprise", "confirmedAt", ""),
                            Issuer.of("工会", "unionHead", "union", "unionAt"))));

    private Issuers() {}

    /** Those whose values say who signs; none for kinds that nobody signs or whose signatories come with the order. */
    static List<Issuer> of(PaperKind kind) {
        return WHO.getOrDefault(kind, List.of());
    }

    /** Who signed this paper, the first to sign first. */
    static List<Signatory> of(PaperKind kind, Map<String, Object> values, Instant now) {
        return of(kind).stream()
                .map(issuer -> issuer.signatory(values, now))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Signatory::at))
                .toList();
    }
}
