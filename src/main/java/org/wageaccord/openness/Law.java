package org.wageaccord.openness;

import org.wageaccord.kernel.Citation;

/** The articles that the public edition rests on. */
final class Law {

    private static final String REGULATION = "浙江省集体合同条例";

    /** A side is spoken for by its chief. */
    static final Citation CHIEFS = new Citation(REGULATION, "第十条");

    /** The text is published to all workers of the enterprise; to nobody else by law. */
    static final Citation PUBLICATION = new Citation(REGULATION, "第三十五条");

    /** Who negotiated keeps the trade secrets of the enterprise: what is told outside, both sides chose. */
    static final Citation SECRECY = new Citation("集体合同规定", "第二十六条");

    private Law() {}
}
