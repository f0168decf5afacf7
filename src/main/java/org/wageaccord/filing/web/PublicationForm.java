package org.wageaccord.filing.web;

import org.wageaccord.filing.PublicationEntry;

/** How the text was made known to all workers. */
class PublicationForm {

    private String means = "";
    private String remark = "";

    PublicationEntry entry() {
        return new PublicationEntry(means, remark);
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
