package org.wageaccord.access;

import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;

/** The roles of a negotiation; the codes are those of the roles table in the documentation. */
public enum Role {
    /** 企业经办人 */
    EH(Side.ENTERPRISE),
    /** 法定代表人 */
    EL(Side.ENTERPRISE),
    /** 企业方首席代表 */
    EC(Side.ENTERPRISE),
    /** 企业方协商代表 */
    ER(Side.ENTERPRISE),
    /** 职工方首席代表, the union chair */
    WC(Side.WORKERS),
    /** 职工方协商代表 */
    WR(Side.WORKERS),
    /** 记录员 */
    RC(null),
    /** 职工代表 */
    CD(Side.WORKERS),
    /** 职工 */
    WK(Side.WORKERS),
    /** 协商指导员 of a town */
    TG(null),
    /** 镇街总工会 */
    TA(null),
    /** 市总工会审查员 */
    CU(null),
    /** 劳动法律监督员 */
    LS(null),
    /** 人社局审查员 */
    HB(null),
    /** 协调处理人员 */
    MD(null),
    /** 企业代表组织 */
    EA(null),
    /** 审计员 */
    AU(null),
    /** 系统管理员 */
    SA(null);

    private final @Nullable Side side;

    Role(@Nullable Side side) {
        this.side = side;
    }

    /** The side this role stands on, or null for neutral roles. */
    public @Nullable Side side() {
        return side;
    }
}
