package org.wageaccord.filing.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wageaccord.filing.FilingCourse;
import org.wageaccord.filing.FilingEntry;
import org.wageaccord.filing.FilingRecord;
import org.wageaccord.filing.FilingState;
import org.wageaccord.forms.Typed;

/** What the enterprise types when filing. Members that are no number become impossible and are refused. */
class PackageForm extends SupplyLines {

    private static final BigDecimal IMPOSSIBLE = new BigDecimal(1000);

    private String agreementKind = "";
    private String economicType = "";
    private String unionMembers = "";
    private String dispatched = "";
    private String frontLineRaise = "";
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
            form.dispatched = before.dispatched() == null ? "" : Integer.toString(before.dispatched());
            form.frontLineRaise = ofThisCase && before.frontLineRaise() != null
                    ? before.frontLineRaise().toPlainString()
                    : "";
        }
        return form;
    }

    /** 首签 or 续签, where the platform knows. */
    private static String kind(@Nullable FilingCourse course) {
        return course == null ? "" : course.renewed() ? "续签" : "首签";
    }

    FilingEntry entry() {
        return new FilingEntry(
                agreementKind,
                economicType,
                count(unionMembers),
                Typed.text(filer),
                Typed.text(phone),
                Typed.text(explanation),
                dispatched.isBlank() ? null : Integer.valueOf(count(dispatched)),
                frontLineRaise.isBlank() ? null : percent(frontLineRaise));
    }

    private static int count(String typed) {
        String plain = typed.strip();
        return plain.matches("\\d{1,7}") ? Integer.parseInt(plain) : -1;
    }

    /** What is no percentage becomes one that nobody can mean. */
    private static BigDecimal percent(String typed) {
        String plain = typed.strip().replaceFirst("[%％]$", "").strip();
        return plain.matches("-?\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(plain) : IMPOSSIBLE;
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

    public String getDispatched() {
        return dispatched;
    }

    public void setDispatched(String dispatched) {
        this.dispatched = dispatched;
    }

    public String getFrontLineRaise() {
        return frontLineRaise;
    }

    public void setFrontLineRaise(String frontLineRaise) {
        this.frontLineRaise = frontLineRaise;
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
