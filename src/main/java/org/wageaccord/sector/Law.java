package org.wageaccord.sector;

import org.wageaccord.kernel.Citation;

/** The articles that sector bargaining rests on. Terms and thresholds come from the statute room. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";

    /** Who bargains for a region or an industry. */
    static final Citation UNIT = new Citation(REGULATION, "第九条");

    /** Teams and chiefs of sector bargaining. */
    static final Citation TEAMS = new Citation(REGULATION, "第十二条");

    static final Citation TEAM_SIZE = new Citation(REGULATION, "第十条第一款");
    static final Citation NO_DOUBLE_ROLE = new Citation("集体合同规定", "第二十四条");
    static final Citation REPLY = new Citation(REGULATION, "第七条");

    /** Topics of an industry, of a region. */
    static final Citation INDUSTRY_TOPICS = new Citation(REGULATION, "第二十七条");

    static final Citation REGION_TOPICS = new Citation(REGULATION, "第二十八条");

    /** Approval by the sector congress or by each member's. */
    static final Citation APPROVAL = new Citation(REGULATION, "第二十九条");

    /** Whom the agreement binds. */
    static final Citation BINDS = new Citation(REGULATION, "第二十六条");

    static final Citation TERM = new Citation(REGULATION, "第三十条");
    static final Citation FILING = new Citation(REGULATION, "第三十四条");
    static final Citation PUBLICATION = new Citation(REGULATION, "第三十五条");
    /** What the opinion of the review tells. */
    static final Citation OPINION = new Citation("集体合同规定", "第四十五条");

    /** The recorder of a meeting is no negotiator. */
    static final Citation RECORDER = new Citation("集体合同规定", "第三十三条第（五）项");

    static final Citation MINUTES = new Citation(REGULATION, "第十六条");

    /** Change and termination by both sides, and in the same way as concluded. */
    static final Citation BY_CONSENT = new Citation(REGULATION, "第三十一条");

    /** The grounds of a termination, told with reasons. */
    static final Citation GROUNDS = new Citation(REGULATION, "第三十二条");

    static final Citation SAME_WAY = new Citation(REGULATION, "第三十三条");
    static final Citation PIECE_PAY_FLOOR = new Citation("最低工资规定", "第十二条");

    private Law() {}
}
