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
    REVISION_RECORD("revision-record");

    private final String folder;

    PaperKind(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }
}
