package org.wageaccord.performance;

import org.wageaccord.kernel.Citation;

/** The articles that the life of an agreement rests on. Terms and thresholds come from the statute room. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";

    /** Changing and terminating an agreement by consent. */
    static final Citation BY_CONSENT = new Citation(REGULATION, "第三十一条");

    /** The grounds, told with proof and reasons. */
    static final Citation GROUNDS = new Citation(REGULATION, "第三十二条");

    /** Termination takes the way the agreement took: congress and filing. */
    static final Citation SAME_WAY = new Citation(REGULATION, "第三十三条");

    /** Both chiefs report to the congress. */
    static final Citation REPORT = new Citation(REGULATION, "第三十七条");

    /** Agreed pay is higher than the local minimum. */
    static final Citation ABOVE_MINIMUM = new Citation(REGULATION, "第五条");

    private Law() {}
}
