package org.wageaccord.documents;

/** How a paper that the platform issued stands now. */
public enum PaperState {
    /** issued, and nothing took its place */
    REGISTERED("good"),
    /** a text that is not signed by both sides and passed */
    DRAFT("warn"),
    /** signed by both sides, not in force yet */
    SIGNED("info"),
    /** an agreement in force */
    VALID("good"),
    /** a later paper, or a newer agreement, took its place */
    REPLACED("warn"),
    /** the term of the agreement is over */
    EXPIRED("warn"),
    /** both sides ended the agreement before its term */
    TERMINATED("warn"),
    /** the negotiation it belongs to ended without an agreement */
    ENDED("warn"),
    /** the case was voided (作废) */
    VOIDED("bad");

    private final String tone;

    PaperState(String tone) {
        this.tone = tone;
    }

    public String key() {
        return "documents.state." + name();
    }

    /** Which colour a page gives it. */
    public String tone() {
        return tone;
    }
}
