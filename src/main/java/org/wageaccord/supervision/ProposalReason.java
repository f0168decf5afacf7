package org.wageaccord.supervision;

/** The three grounds on which the general union may turn to the authority (浙江省工会劳动法律监督条例 第二十三条). */
public enum ProposalReason {
    /** 拒绝接收 */
    REJECTED,
    /** 未在规定期限内答复 */
    NOT_ANSWERED,
    /** 无正当理由不改正 */
    NOT_CORRECTED;

    /** Message key of its words. */
    public String key() {
        return "proposal.reason." + name();
    }
}
