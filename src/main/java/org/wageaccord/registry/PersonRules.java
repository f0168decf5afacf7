package org.wageaccord.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wageaccord.forms.PaperText;
import org.wageaccord.kernel.Refusal;

/** What an entry of a person must satisfy by itself. */
final class PersonRules {

    /** 技能等级 as the register names them, lowest first. */
    static final List<String> SKILL_LEVELS = List.of("初级工", "中级工", "高级工", "技师", "高级技师");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final int NAME = 100;
    private static final int GRADE = 20;

    private final LocalDate today;

    PersonRules(LocalDate today) {
        this.today = today;
    }

    List<Refusal> refusals(PersonEntry entry) {
        List<Refusal> found = new ArrayList<>(PaperText.refusals("person", entry));
        if (!found.isEmpty()) {
            return found;
        }
        if (entry.name().isBlank()) {
            found.add(Refusal.of("name", "refusal.registry.missing.personName"));
        }
        Texts.limited(found, "name", entry.name(), NAME);
        checkIdentity(found, entry);
        checkPhone(found, entry.phone());
        Texts.required(found, "post", entry.post(), NAME);
        Texts.limited(found, "grade", entry.grade(), GRADE);
        String level = Texts.plain(entry.skillLevel());
        if (level != null && !SKILL_LEVELS.contains(level)) {
            found.add(Refusal.of("skillLevel", "refusal.registry.skillLevelUnknown", String.join("、", SKILL_LEVELS)));
        }
        checkTerm(found, entry);
        return found;
    }

    private void checkIdentity(List<Refusal> found, PersonEntry entry) {
        List<Refusal> wrong = IdentityNumber.refusals("identityNumber", entry.identityNumber(), today);
        found.addAll(wrong);
        if (wrong.isEmpty() && IdentityNumber.gender(entry.identityNumber()) != entry.gender()) {
            found.add(
                    Refusal.of("gender", "refusal.registry.genderNotOfIdentity").citing(IdentityNumber.STANDARD));
        }
    }

    private static void checkPhone(List<Refusal> found, String typed) {
        if (typed.isBlank()) {
            found.add(Refusal.of("phone", "refusal.registry.missing.phone"));
        } else if (!MOBILE.matcher(typed.strip()).matches()) {
            found.add(Refusal.of("phone", "refusal.registry.phoneShape"));
        }
    }

    private static void checkTerm(List<Refusal> found, PersonEntry entry) {
        LocalDate from = entry.delegateFrom();
        LocalDate to = entry.delegateTo();
        if (from == null && to != null) {
            found.add(Refusal.of("delegateFrom", "refusal.registry.termIncomplete"));
        } else if (from != null && to == null) {
            found.add(Refusal.of("delegateTo", "refusal.registry.termIncomplete"));
        } else if (from != null && to.isBefore(from)) {
            found.add(Refusal.of("delegateTo", "refusal.registry.endsBeforeBegin"));
        }
    }
}
