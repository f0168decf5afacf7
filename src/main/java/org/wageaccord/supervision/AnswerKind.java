package org.wageaccord.supervision;

/** What the enterprise says to a letter. */
public enum AnswerKind {
    /** 已经改正 */
    CORRECTED,
    /** 将于某日前改正 */
    WILL_CORRECT,
    /** 认为意见不当，说明理由 */
    DISPUTED,
    /** 拒绝接收: recorded by the union that served it */
    REJECTED;

    /** Message key of its words. */
    public String key() {
        return "answer." + name();
    }
}
