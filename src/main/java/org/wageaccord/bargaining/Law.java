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
    static final Citation CONTENT = new Citation(REGULATION, "第十九条");
    static final Citation WAGE_STANDARDS = new Citation(REGULATION, "第十九条第（二）项");
    static final Citation PIECE_RATES = new Citation(REGULATION, "第十九条第（一）项");
    static final Citation ALLOWANCES = new Citation(REGULATION, "第十九条第（五）项");
    static final Citation TERM = new Citation(REGULATION, "第三十条");
    static final Citation WITHHELD_DATA = new Citation(REGULATION, "第四十二条第（六）项");

    static final Citation EQUAL_NUMBERS = new Citation(DEMOCRATIC_MANAGEMENT, "第二十八条");
    static final Citation SUSPENSION = new Citation(DEMOCRATIC_MANAGEMENT, "第二十九条");

    static final Citation WORKERS_CHIEF = new Citation(COLLECTIVE_CONTRACTS, "第二十条");
    static final Citation ENTERPRISE_CHIEF = new Citation(COLLECTIVE_CONTRACTS, "第二十一条");
    static final Citation CHIEF_FROM_WITHIN = new Citation(COLLECTIVE_CONTRACTS, "第二十三条");
    static final Citation NO_DOUBLE_ROLE = new Citation(COLLECTIVE_CONTRACTS, "第二十四条");
    static final Citation SECRECY = new Citation(COLLECTIVE_CONTRACTS, "第二十六条");
    static final Citation RECORDER = new Citation(COLLECTIVE_CONTRACTS, "第三十三条第（五）项");
    static final Citation COURSE_OF_MEETING = new Citation(COLLECTIVE_CONTRACTS, "第三十四条");

    static final Citation PIECE_PAY_FLOOR = new Citation("最低工资规定", "第十二条");

    private Law() {}
}
