package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/** Skill allowance (技能津贴) of one level: number of holders, yuan a month before and after. The 1 of "1+X". */
public record SkillAllowance(String level, int holders, BigDecimal before, BigDecimal after) {
    @JsonIgnore
    public BigDecimal raise() {
        return after.subtract(before);
    }

    /**
     * One of the X of "1+X" (能级工资): what is paid for a diploma, an invention, a contest, an honor, an apprentice.
     *
     * @param before yuan as paid today, zero where it is new; {@code after} yuan as agreed or proposed
     * @param condition on which it is paid, in words
     */
    public record Extra(Kind kind, String item, Unit unit, BigDecimal before, BigDecimal after, String condition) {}

    public enum Kind {
        /** 学历提升 */
        EDUCATION,
        /** 专利、合理化建议 */
        INVENTION,
        /** 技能竞赛 */
        CONTEST,
        /** 荣誉 */
        HONOR,
        /** 师带徒 */
        APPRENTICE,
        /** 班组长 */
        TEAM_LEADER,
        /** 企业自设 */
        OTHER
    }

    public enum Unit {
        ONCE,
        MONTH
    }
}
