package org.wageaccord.filing.web;

import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.FilingRecord;

/** What the enterprise types when filing. Members that are no number become impossible and are refused. */
class PackageForm {

    private String agreementKind = "";
    private String economicType = "";
    private String unionMembers = "";
    private String filer = "";
    private String phone = "";
    private String explanation = "";

    /** The form as it first stands: the last submission's entries, or the explanation composed from the case. */
    static PackageForm of(FilingRecord filing, String filer) {
        PackageForm form = new PackageForm();
        FilingEntry before = filing.entry();
        form.filer = before == null ? filer : before.filer();
        form.explanation = before == null ? filing.facts().explanation() : before.explanation();
        if (before != null) {
            form.agreementKind = before.agreementKind();
            form.economicType = before.economicType();
            form.unionMembers = Integer.toString(before.unionMembers());
            form.phone = before.phone();
        }
        return form;
    }

    FilingEntry entry() {
        String members = unionMembers.strip();
        int counted = members.matches("\\d{1,7}") ? Integer.parseInt(members) : -1;
        return new FilingEntry(agreementKind, economicType, counted, filer, phone, explanation.replace("\r\n", "\n"));
    }

    public String getAgreementKind() {
        return agreementKind;
    }

    public void setAgreementKind(String agreementKind) {
        this.agreementKind = agreementKind;
    }

    public String getEconomicType() {
        return economicType;
    }

    public void setEconomicType(String economicType) {
        this.economicType = economicType;
    }

    public String getUnionMembers() {
        return unionMembers;
    }

    public void setUnionMembers(String unionMembers) {
        this.unionMembers = unionMembers;
    }

    public String getFiler() {
        return filer;
    }

    public void setFiler(String filer) {
        this.filer = filer;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
