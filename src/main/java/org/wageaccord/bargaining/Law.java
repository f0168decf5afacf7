package org.wageaccord.bargaining;

import org.wageaccord.kernel.Citation;

/** The articles this room's rules rest on. Numbers come from the statute room; here is only where the rule stands. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";
    private static final String DEMOCRATIC_MANAGEMENT = "浙江省企业民主管理条例";
    private static final String COLLECTIVE_CONTRACTS = "集体合同规定";

    /** Size, choice, chiefs and experts of the teams. */
    static final Citation TEAMS = new Citation(REGULATION, "第十条");

    /** Meetings are called in turn; agenda, names and data seven days before; recorder; confirmed minutes. */
    static final Citation MEETINGS = new Citation(REGULATION, "第十六条");

    static final Citation SUSPENSION_BY_WORKERS = new Citation(REGULATION, "第十七条");

    static final Citation SUSPENSION = new Citation(DEMOCRATIC_MANAGEMENT, "第二十九条");

    static final Citation RECORDER = new Citation(COLLECTIVE_CONTRACTS, "第三十三条第（五）项");
    static final Citation COURSE_OF_MEETING = new Citation(COLLECTIVE_CONTRACTS, "第三十四条");

    /** A union above supports and helps a union that concludes an agreement. */
    static final Citation HELP_OF_HIGHER_UNIONS = new Citation("中华人民共和国工会法", "第二十一条");

    private Law() {}
}
