package org.wageaccord.filing.web;

import org.jspecify.annotations.Nullable;

/** One answer of the checklist; nothing is chosen beforehand. */
public class FindingForm {

    private @Nullable Boolean conforms;
    private String remark = "";

    public @Nullable Boolean getConforms() {
        return conforms;
    }

    public void setConforms(@Nullable Boolean conforms) {
        this.conforms = conforms;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
