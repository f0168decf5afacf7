package org.wageaccord.filing.web;

import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.FilingCourse;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingState;
import org.wageaccord.forms.Typed;

/** What the enterprise types when filing. Members that are no number become impossible and are refused. */
class PackageForm extends SupplyLines {

    private String agreementKind = "";
    private String economicType = "";
    private String unionMembers = "";
    private String filer = "";
    private String phone = "";
    private String explanation = "";

    /**
     * The form as it first stands: what the register and the case know, what the enterprise typed last, and a row for each
     * missing thing. The explanation is the one composed from the case, unless the same text is filed again.
     */
    static PackageForm of(FilingRecord filing, String filer) {
        PackageForm form = new PackageForm();
        FilingEntry before = filing.application().lastEntry();
        boolean fresh = filing.state() == FilingState.PREPARED;
        boolean ofThisCase = before != null && (!fresh || filing.submission() > 1);
        form.filer = ofThisCase ? before.filer() : filer;
        form.explanation =
                ofThisCase && !fresh ? before.explanation() : filing.facts().explanation();
        form.agreementKind =
                ofThisCase ? before.agreementKind() : kind(filing.facts().course());
        form.complete(filing.missing());
        if (before != null) {
            form.economicType = before.economicType();
            form.unionMembers = Integer.toString(before.unionMembers());
            form.phone = before.phone();
        }
        return form;
    }

    /** 首签 or 续签, where the platform knows. */
    private static String kind(@Nullable FilingCourse course) {
        return course == null ? "" : course.renewed() ? "续签" : "首签";
    }

    FilingEntry entry() {
        String members = unionMembers.strip();
        int counted = members.matches("\\d{1,7}") ? Integer.parseInt(members) : -1;
        return new FilingEntry(
                agreementKind, economicType, counted, Typed.text(filer), Typed.text(phone), Typed.text(explanation));
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
