package org.wageaccord.voices;

import org.wageaccord.kernel.Citation;

/** The articles a gathering rests on. */
final class Law {

    /** Before the talks the negotiators gather what the workers think of them. */
    static final Citation PREPARATION = new Citation("集体合同规定", "第三十三条");

    /** The union bargains on behalf of the workers. */
    static final Citation UNION = new Citation("浙江省集体合同条例", "第八条");

    /** Personal data only as far as the purpose needs them. */
    static final Citation LEAST_DATA = new Citation("个人信息保护法", "第六条");

    private Law() {}
}
