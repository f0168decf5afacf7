package org.wageaccord.performance;

/** The heads of an agreement that the yearly report goes through. */
public enum Head {
    /** 岗位工资标准和年度调整 */
    WAGES,
    /** 技能津贴 */
    SKILL,
    /** 定额和计件单价 */
    PIECES,
    /** 工资支付的时间和方式 */
    PAYMENT,
    /** 加班工资、奖金、津贴补贴 */
    EXTRAS,
    /** 其他条款 */
    OTHER;

    public String key() {
        return "performance.head." + name();
    }

    /** How one of them was performed. */
    public enum Kept {
        KEPT,
        PARTLY,
        NOT;

        public String key() {
            return "performance.kept." + name();
        }
    }
}
