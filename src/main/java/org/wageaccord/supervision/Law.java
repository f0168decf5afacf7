package org.wageaccord.supervision;

import org.wageaccord.kernel.Citation;

/** The articles this room's rules rest on. Numbers come from the statute room; here is only where the rule stands. */
public final class Law {

    private static final String SUPERVISION = "浙江省工会劳动法律监督条例";
    private static final String REGULATION = "浙江省集体合同条例";
    private static final String COLLECTIVE_CONTRACTS = "集体合同规定";

    /** Supervisors keep away where they are concerned themselves. */
    static final Citation RECUSAL = new Citation(SUPERVISION, "第十三条");

    /** Two certified supervisors hold an inquiry and show their cards. */
    public static final Citation INQUIRY = new Citation(SUPERVISION, "第二十条");

    /** The chair or a vice-chair signs the opinion letter. */
    public static final Citation OPINION = new Citation(SUPERVISION, "第二十一条");

    /** The enterprise answers in writing with facts and corrections. */
    static final Citation ANSWER = new Citation(SUPERVISION, "第二十二条");

    /** The general union proposes to the authority on three grounds. */
    public static final Citation PROPOSAL = new Citation(SUPERVISION, "第二十三条");

    /** The authority feeds back. */
    public static final Citation FEEDBACK = new Citation(SUPERVISION, "第二十四条");

    /** The bureau warns and orders correction. */
    static final Citation ORDER = new Citation(REGULATION, "第四十二条");

    /** Either side may ask for mediation; thirty days, fifteen more with reasons. */
    public static final Citation MEDIATION = new Citation(REGULATION, "第三十九条");

    /** What an application for mediation says; the bureau may act on its own. */
    public static final Citation APPLICATION = new Citation(COLLECTIVE_CONTRACTS, "第四十九条");

    /** Acceptance, investigation, plan, mediation, agreement. */
    public static final Citation COURSE = new Citation(COLLECTIVE_CONTRACTS, "第五十三条");

    /** What the agreement states, and who signs it. */
    public static final Citation SETTLEMENT = new Citation(COLLECTIVE_CONTRACTS, "第五十四条");

    private Law() {}
}
