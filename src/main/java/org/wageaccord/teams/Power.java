package org.wageaccord.teams;

/** What a chief may hand on in writing (委托权限). To attend, to speak and to put positions goes with every delegation. */
public enum Power {
    /** 参加会议、陈述意见、提出方案 */
    ATTEND,
    /** 签署会议记录 */
    MINUTES,
    /** 接受方案、签署草案 */
    DRAFT,
    /** 签署合同 */
    CONTRACT
}
