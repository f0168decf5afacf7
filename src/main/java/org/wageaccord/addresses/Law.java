package org.wageaccord.addresses;

import org.wageaccord.kernel.Citation;

/** The articles on which electronic service rests. */
final class Law {

    /** Data is received when it enters the system that the recipient designated. */
    static final Citation DESIGNATION = new Citation("中华人民共和国电子签名法", "第十一条");

    private Law() {}
}
