package org.wageaccord.negotiation;

import org.wageaccord.kernel.Citation;

/** The articles on which offers and replies are refused. */
final class Articles {

    private static final String ZHEJIANG = "浙江省集体合同条例";

    /** Both may ask, nobody may refuse; the written reply and its term. */
    static final Citation OFFER_AND_REPLY = new Citation(ZHEJIANG, "第七条");

    /** Who sends and receives the offer for a side. */
    static final Citation WHO_OFFERS = new Citation(ZHEJIANG, "第八条");

    /** Notice and data seven days before the meeting. */
    static final Citation BEFORE_THE_MEETING = new Citation(ZHEJIANG, "第十六条");

    /** Once a year; the nine heads of a wage agreement. */
    static final Citation YEARLY_WAGES = new Citation(ZHEJIANG, "第十九条");

    /** On what the agreement may be reopened within its term. */
    static final Citation REOPENING = new Citation(ZHEJIANG, "第二十条");

    /** Who wants to change or end it shows proof and reasons. */
    static final Citation PROOF_OF_CHANGE = new Citation(ZHEJIANG, "第三十二条");

    /** The rule that an offer of a kind within the term of an agreement rests on. */
    static Citation reopening(OfferKind kind) {
        return kind == OfferKind.MIDTERM_INCREASE ? REOPENING : PROOF_OF_CHANGE;
    }

    /** An offer is withdrawn before it takes effect, taken back with the other side's consent after that. */
    static final Citation WITHDRAWAL = new Citation("中华人民共和国民法典", "第一百四十一条");

    /** Either side may ask the bureau to mediate when talks fail. */
    static final Citation MEDIATION = new Citation(ZHEJIANG, "第三十九条");

    /** What the written proposal must state: time, place, content. */
    static final Citation CONTENT_OF_OFFER = new Citation("工资集体协商试行办法", "第十七条");

    private Articles() {}
}
