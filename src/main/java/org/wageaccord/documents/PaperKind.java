package org.wageaccord.documents;

/** The kinds of paper the platform issues; each has a folder of editions in {@code contract-templates/}. */
public enum PaperKind {
    OFFER("offer"),
    REPLY("reply"),
    TEAM_LIST("team-list"),
    MINUTES("minutes"),
    RESOLUTION("resolution"),
    AGREEMENT("agreement"),
    FILING_FORM("filing-form"),
    ACCEPTANCE_SLIP("acceptance-slip"),
    REVIEW_OPINION("review-opinion"),
    SUPPLY_NOTICE("supply-notice"),
    REVISION_RECORD("revision-record"),
    SUSPENSION("suspension"),
    SECRECY_UNDERTAKING("secrecy-undertaking"),
    CASE_END("case-end"),
    REMINDER_LETTER("reminder-letter"),
    OPINION_LETTER("opinion-letter"),
    PROPOSAL_LETTER("proposal-letter"),
    MEDIATION_AGREEMENT("mediation-agreement"),
    PERFORMANCE_REPORT("performance-report"),
    TERMINATION("termination"),
    SECTOR_RESOLUTION("sector-resolution"),
    SECTOR_AGREEMENT("sector-agreement");

    private final String folder;

    PaperKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }
}
