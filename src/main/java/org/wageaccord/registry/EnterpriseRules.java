package org.wageaccord.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.forms.PaperText;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Refusal;

/** What an entry of an enterprise must satisfy by itself; what others have entered is not asked here. */
final class EnterpriseRules {

    private static final Citation INDUSTRIES = new Citation("国民经济行业分类 GB/T 4754-2017", "行业小类代码");
    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int PERSON = 100;

    private final TownNames towns;
    private final Industries industries;

    EnterpriseRules(List<Town> towns, Industries industries) {
        this.towns = new TownNames(towns);
        this.industries = industries;
    }

    List<Refusal> refusals(EnterpriseEntry entry) {
        List<Refusal> unprintable = PaperText.refusals("enterprise", entry);
        if (!unprintable.isEmpty()) {
            return unprintable;
        }
        List<Refusal> found = new ArrayList<>(CreditCode.refusals("creditCode", entry.creditCode()));
        Texts.required(found, "name", entry.name(), NAME);
        checkIndustry(found, entry.industryCode());
        checkTown(found, entry.town());
        checkPeople(found, entry);
        Texts.required(found, "address", entry.address(), ADDRESS);
        Texts.required(found, "legalRepresentative", entry.legalRepresentative(), PERSON);
        checkUnion(found, entry);
        return found;
    }

    /** The town of an entry that was not refused. */
    Town town(EnterpriseEntry entry) {
        return towns.find(entry.town()).orElseThrow();
    }

    private void checkIndustry(List<Refusal> found, String typed) {
        String code = typed.strip();
        if (code.isEmpty()) {
            found.add(Refusal.of("industryCode", "refusal.registry.missing.industryCode"));
        } else if (!industries.isShaped(code)) {
            found.add(Refusal.of("industryCode", "refusal.registry.industryShape", code)
                    .citing(INDUSTRIES));
        } else if (!industries.knows(code)) {
            found.add(Refusal.of("industryCode", "refusal.registry.industryUnknown", code)
                    .citing(INDUSTRIES));
        }
    }

    private void checkTown(List<Refusal> found, String typed) {
        if (typed.isBlank()) {
            found.add(Refusal.of("town", "refusal.registry.missing.town"));
        } else if (towns.find(typed).isEmpty()) {
            found.add(towns.nearest(typed)
                    .map(near -> Refusal.of("town", "refusal.registry.townUnknownPerhaps", typed.strip(), near.name()))
                    .orElseGet(() -> Refusal.of("town", "refusal.registry.townUnknown", typed.strip())));
        }
    }

    private static void checkPeople(List<Refusal> found, EnterpriseEntry entry) {
        if (entry.headcount() < 1) {
            found.add(Refusal.of("headcount", "refusal.registry.headcountTooSmall"));
        }
        if (entry.women() < 0 || entry.women() > Math.max(0, entry.headcount())) {
            found.add(Refusal.of("women", "refusal.registry.womenOutOfRange", Math.max(0, entry.headcount())));
        }
    }

    private static void checkUnion(List<Refusal> found, EnterpriseEntry entry) {
        String code = Texts.plain(entry.unionCreditCode());
        String name = Texts.plain(entry.unionName());
        if (code == null && name == null) {
            return;
        }
        found.addAll(CreditCode.refusals("unionCreditCode", orEmpty(code)));
        Texts.required(found, "unionName", orEmpty(name), NAME);
        if (entry.creditCode().strip().equals(code)) {
            found.add(Refusal.of("unionCreditCode", "refusal.registry.unionSameCode"));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
