package org.wageaccord.supervision;

import org.wageaccord.kernel.Citation;

/** What the enterprise is urged about (督促事由), with the article it offends. */
public enum Ground {
    /** refused to negotiate */
    OFFER_REFUSED("第七条", true),
    /** let the term of the reply run out */
    REPLY_OVERDUE("第七条", true),
    /** refused data that was asked for, or let its day pass */
    DATA_WITHHELD("第十六条", true),
    /** its chief does not sign what the congress passed */
    SIGNING_REFUSED("第二十四条", true),
    FILING_OVERDUE("第三十四条", true),
    PUBLICATION_OVERDUE("第三十五条", true),
    /** does not perform the agreement; only people know, the platform cannot */
    PERFORMANCE_BREACH("第四十二条第（四）项", false);

    private static final String REGULATION = "浙江省集体合同条例";

    private final Citation citation;
    private final boolean known;

    Ground(String article, boolean known) {
        this.citation = new Citation(REGULATION, article);
        this.known = known;
    }

    public Citation citation() {
        return citation;
    }

    /** Whether the platform itself knows if it holds; then nobody can assert it against the facts. */
    public boolean isKnown() {
        return known;
    }

    /** Message key of its name. */
    public String key() {
        return "ground." + name();
    }
}
