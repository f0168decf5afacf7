package org.wageaccord.blindaid;

import org.wageaccord.kernel.Citation;

/** The articles the aid rests on: nobody is bound to it, and what is agreed with its help is agreed at the table. */
final class Law {

    /** Equal standing and honest cooperation of both sides. */
    static final Citation BY_BOTH = new Citation("集体合同规定", "第五条");

    /** The chiefs hold the talks. */
    static final Citation CHIEFS = new Citation("浙江省集体合同条例", "第十条");

    private Law() {}
}
