package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/** Skill allowance (技能津贴) of one level: number of holders, yuan a month before and after. */
public record SkillAllowance(String level, int holders, BigDecimal before, BigDecimal after) {
    @JsonIgnore
    public BigDecimal raise() {
        return after.subtract(before);
    }
}
