package org.wageaccord.teams;

import org.wageaccord.kernel.Citation;

/** The articles the rules about negotiators rest on. Numbers come from the statute room. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";
    private static final String COLLECTIVE_CONTRACTS = "集体合同规定";

    /** Size, choice, chiefs and experts of the teams; consent where there is no union. */
    static final Citation TEAMS = new Citation(REGULATION, "第十条");

    /** Term of the negotiators; replacement by the same procedure with written notice to the other side. */
    static final Citation TERM_AND_CHANGE = new Citation(REGULATION, "第十三条");

    static final Citation EQUAL_NUMBERS = new Citation("浙江省企业民主管理条例", "第二十八条");
    static final Citation WORKERS_CHIEF = new Citation(COLLECTIVE_CONTRACTS, "第二十条");
    static final Citation ENTERPRISE_CHIEF = new Citation(COLLECTIVE_CONTRACTS, "第二十一条");
    static final Citation CHIEF_FROM_WITHIN = new Citation(COLLECTIVE_CONTRACTS, "第二十三条");
    static final Citation NO_DOUBLE_ROLE = new Citation(COLLECTIVE_CONTRACTS, "第二十四条");

    private Law() {}
}
