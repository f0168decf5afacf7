package org.wageaccord.documents;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.pdf.Enclosed;

/** The kinds of paper the platform issues; each has a folder of editions in {@code contract-templates/}. */
public enum PaperKind {
    OFFER("offer"),
    REPLY("reply"),
    TEAM_LIST("team-list"),
    POWER_OF_ATTORNEY("power-of-attorney"),
    MINUTES("minutes"),
    RESOLUTION("resolution"),
    AGREEMENT("agreement"),
    FILING_FORM("filing-form"),
    ACCEPTANCE_SLIP("acceptance-slip"),
    REVIEW_OPINION("review-opinion"),
    SUPPLY_NOTICE("supply-notice"),
    REVISION_RECORD("revision-record"),
    SERVICE_ADDRESS("service-address"),
    SUSPENSION("suspension"),
    SECRECY_UNDERTAKING("secrecy-undertaking"),
    DATA_RECORD("data-record"),
    CASE_END("case-end"),
    REMINDER_LETTER("reminder-letter"),
    OPINION_LETTER("opinion-letter"),
    PROPOSAL_LETTER("proposal-letter"),
    MEDIATION_APPLICATION("mediation-application"),
    MEDIATION_NOTICE("mediation-notice"),
    MEDIATION_EXTENSION("mediation-extension"),
    MEDIATION_AGREEMENT("mediation-agreement"),
    MEDIATION_RECORD("mediation-record"),
    PUBLICATION_NOTICE("publication-notice"),
    PUBLICATION_RECORD("publication-record"),
    PERFORMANCE_REPORT("performance-report"),
    TERMINATION("termination"),
    TERMINATION_FILING("termination-filing"),
    SECTOR_RESOLUTION("sector-resolution"),
    SECTOR_AGREEMENT("sector-agreement"),
    SECTOR_MINUTES("sector-minutes"),
    SECTOR_TERMINATION("sector-termination"),
    SECTOR_JOINING("sector-joining");

    /** The name of the file inside an agreement. */
    public static final String DATA = "agreement.json";

    private final String folder;

    PaperKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    /** Message key of its name. */
    public String key() {
        return "documents.kind." + name();
    }

    /** Whether a later paper of this kind in the same case takes the place of an earlier one; records of what happened stay. */
    public boolean isReplacedByLater() {
        return switch (this) {
            case REPLY, TEAM_LIST, SERVICE_ADDRESS, DATA_RECORD, AGREEMENT, FILING_FORM, SECTOR_AGREEMENT -> true;
            default -> false;
        };
    }

    /** Whether each side has its own: then a later one takes the place only of that side's, which bears the same title. */
    public boolean isOfOneSide() {
        return this == SERVICE_ADDRESS;
    }

    /**
     * Whether only the two sides of a case read it: what it holds was told by one side to the other in confidence
     * (集体合同规定第二十六条) or is personal (name and phone of who takes delivery), so that it goes neither to the offices nor
     * into a package that they may fetch.
     */
    public boolean isForTheSidesOnly() {
        return this == DATA_RECORD || this == SERVICE_ADDRESS;
    }

    /** Whether it is an agreement, whose facts go along inside the file for machines to read. */
    public boolean isAgreement() {
        return this == AGREEMENT || this == SECTOR_AGREEMENT;
    }

    /** The values of an agreement as a file to put inside; null for other kinds. */
    @Nullable
    Enclosed encloses(String values) {
        return isAgreement()
                ? new Enclosed(DATA, "application/json", "本合同的结构化数据", values.getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
