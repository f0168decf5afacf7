package org.wageaccord.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.EnterpriseEntry;

/** The form of an enterprise. {@code version} is what the reader saw, 0 for a new one. */
record EnterpriseForm(
        String creditCode,
        String name,
        String industryCode,
        String town,
        @Nullable Boolean aboveScale,
        String headcount,
        String women,
        String address,
        String legalRepresentative,
        String unionCreditCode,
        String unionName,
        @Nullable Integer version) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    /** A field that was not sent is empty. */
    EnterpriseForm {
        creditCode = orEmpty(creditCode);
        name = orEmpty(name);
        industryCode = orEmpty(industryCode);
        town = orEmpty(town);
        headcount = orEmpty(headcount).strip();
        women = orEmpty(women).strip();
        address = orEmpty(address);
        legalRepresentative = orEmpty(legalRepresentative);
        unionCreditCode = orEmpty(unionCreditCode);
        unionName = orEmpty(unionName);
        aboveScale = aboveScale != null && aboveScale;
        version = version == null ? 0 : version;
    }

    static EnterpriseForm empty() {
        return new EnterpriseForm("", "", "", "", false, "", "", "", "", "", "", 0);
    }

    static EnterpriseForm of(Enterprise enterprise, int version) {
        return new EnterpriseForm(
                enterprise.id().value(),
                enterprise.name(),
                enterprise.industryCode(),
                enterprise.townCode(),
                enterprise.aboveScale(),
                Integer.toString(enterprise.headcount()),
                Integer.toString(enterprise.women()),
                enterprise.address(),
                enterprise.legalRepresentative(),
                enterprise.unionId() == null ? "" : enterprise.unionId().value(),
                orEmpty(enterprise.unionName()),
                version);
    }

    EnterpriseEntry entry() {
        return new EnterpriseEntry(
                Typed.text(creditCode),
                Typed.text(name),
                Typed.text(industryCode),
                Typed.text(town),
                aboveScale,
                number(headcount),
                number(women),
                Typed.text(address),
                Typed.text(legalRepresentative),
                Typed.text(unionCreditCode),
                Typed.text(unionName));
    }

    /** The numbers that are none. */
    List<Refusal> unread() {
        List<Refusal> unread = new ArrayList<>();
        unread(unread, "headcount", headcount);
        unread(unread, "women", women);
        return unread;
    }

    private static void unread(List<Refusal> unread, String field, String typed) {
        if (!COUNT.matcher(typed).matches()) {
            unread.add(
                    typed.isEmpty()
                            ? Refusal.of(field, "refusal.registry.missing." + field)
                            : Refusal.of(field, "refusal.registry.notACount", typed));
        }
    }

    private static int number(String typed) {
        return COUNT.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
