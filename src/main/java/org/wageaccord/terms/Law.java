package org.wageaccord.terms;

import org.wageaccord.kernel.Citation;

/** The articles the checks of terms rest on. Numbers come from the statute room; here is only where the rule stands. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";

    static final Citation CONTENT = new Citation(REGULATION, "第十九条");
    static final Citation WAGE_STANDARDS = new Citation(REGULATION, "第十九条第（二）项");
    static final Citation PIECE_RATES = new Citation(REGULATION, "第十九条第（一）项");
    static final Citation ALLOWANCES = new Citation(REGULATION, "第十九条第（五）项");
    static final Citation TERM = new Citation(REGULATION, "第三十条");
    static final Citation PIECE_PAY_FLOOR = new Citation("最低工资规定", "第十二条");

    private Law() {}
}
