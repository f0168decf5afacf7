package org.wageaccord.recess;

import org.wageaccord.kernel.Citation;

/** The articles a suspension rests on. Its cap comes from the statute room. */
final class Law {

    /** Only with the workers' consent; time, place and content of the next meeting are agreed. */
    static final Citation BY_WORKERS = new Citation("浙江省集体合同条例", "第十七条");

    /** Only with both sides' consent. */
    static final Citation BY_BOTH = new Citation("浙江省企业民主管理条例", "第二十九条");

    private Law() {}
}
