package org.wageaccord.dataroom;

import org.wageaccord.kernel.Citation;

/** The articles the duty to inform rests on. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";

    /** True facts and data at the other side's request, seven days before the meeting. */
    static final Citation DISCLOSURE = new Citation(REGULATION, "第十六条");

    static final Citation WITHHELD_DATA = new Citation(REGULATION, "第四十二条第（六）项");
    static final Citation SECRECY = new Citation("集体合同规定", "第二十六条");

    private Law() {}
}
