package org.wageaccord.filing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** When a package is complete: 集体合同文本及说明等材料 (《浙江省集体合同条例》第三十四条). */
final class PackageRules {

    static final int EXPLANATION_MAXIMUM = 2400;
    static final Set<String> KINDS = Set.of("首签", "续签");

    private static final Citation FILING = new Citation("浙江省集体合同条例", "第三十四条");
    private static final Citation CONGRESS = new Citation("浙江省集体合同条例", "第二十四条");
    private static final String RESOLUTION = "决议";
    private static final int NAME_MAXIMUM = 40;
    /** Percent: beyond it nobody means it. */
    static final BigDecimal RAISE_MAXIMUM = new BigDecimal(100);

    /** A mobile number, a number of the area or another one with its code and an extension, or a service number. */
    private static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?|400-?\\d{3}-?\\d{4}");

    private PackageRules() {}

    /** Everything that keeps this package from being filed. */
    static List<Refusal> refusals(FilingFacts facts, FilingEntry entry, int headcount) {
        List<Refusal> refusals = new ArrayList<>(materials(facts));
        if (!KINDS.contains(entry.agreementKind())) {
            refusals.add(refusal("agreementKind", "agreementKindMissing"));
        }
        if (entry.economicType().isBlank()) {
            refusals.add(refusal("economicType", "economicTypeMissing"));
        }
        if (entry.unionMembers() < 0 || entry.unionMembers() > headcount) {
            refusals.add(refusal("unionMembers", "unionMembersImpossible", headcount));
        }
        if (entry.dispatched() != null && entry.dispatched() < 0) {
            refusals.add(refusal("dispatched", "dispatchedImpossible"));
        }
        if (entry.frontLineRaise() != null && entry.frontLineRaise().abs().compareTo(RAISE_MAXIMUM) > 0) {
            refusals.add(refusal("frontLineRaise", "frontLineRaiseImpossible"));
        }
        if (entry.filer().isBlank()) {
            refusals.add(refusal("filer", "filerMissing"));
        } else if (FilingText.length(entry.filer()) > NAME_MAXIMUM) {
            refusals.add(refusal("filer", "textTooLong", NAME_MAXIMUM));
        }
        if (!PHONE.matcher(entry.phone()).matches()) {
            refusals.add(refusal("phone", "phoneWrong"));
        }
        refusals.addAll(explanation(entry.explanation()));
        return refusals;
    }

    /** Each paper that is not there yet, by name. */
    static List<Refusal> materials(FilingFacts facts) {
        return facts.materials().entrySet().stream()
                .filter(paper -> paper.getValue().isBlank())
                .map(paper -> refusal(null, "materialMissing", paper.getKey())
                        .citing(paper.getKey().contains(RESOLUTION) ? CONGRESS : FILING))
                .toList();
    }

    private static List<Refusal> explanation(String text) {
        if (text.isBlank()) {
            return List.of(refusal("explanation", "explanationMissing").citing(FILING));
        }
        if (text.contains(FilingFacts.TO_FILL_IN)) {
            return List.of(refusal("explanation", "explanationOpen", FilingFacts.TO_FILL_IN)
                    .citing(FILING));
        }
        int length = FilingText.length(text);
        return length > EXPLANATION_MAXIMUM
                ? List.of(refusal("explanation", "explanationTooLong", EXPLANATION_MAXIMUM, length))
                : List.of();
    }

    private static Refusal refusal(@Nullable String field, String what, Object... args) {
        return Refusal.of(field, "refusal.filing." + what, args);
    }
}
