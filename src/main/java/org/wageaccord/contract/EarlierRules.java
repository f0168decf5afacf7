package org.wageaccord.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;
import org.wageaccord.statute.Rule;

/** What an agreement entered from before the platform must hold; what it agreed on is a fact and not judged again. */
final class EarlierRules {

    private static final int LONGEST = 60;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_FILE_NAME = 200;

    private final LocalDate today;
    private final Rule longestTerm;
    private final List<Refusal> refusals = new ArrayList<>();

    private EarlierRules(LocalDate today, Rule longestTerm) {
        this.today = today;
        this.longestTerm = longestTerm;
    }

    /** @param longestTerm the longest term of an agreement, in months */
    static List<Refusal> check(EarlierEntry entry, LocalDate today, Rule longestTerm) {
        EarlierRules rules = new EarlierRules(today, longestTerm);
        Terms terms = entry.terms();
        if (terms.grades().isEmpty()) {
            rules.refuse("grades", "gradesMissing");
        }
        rules.days(terms, entry.signedOn());
        rules.grades(terms.grades());
        rules.allowances(terms.allowances());
        rules.pieces(terms.pieceRates());
        rules.extras(terms.extras());
        if (terms.enterpriseMinimum().signum() <= 0) {
            rules.refuse("enterpriseMinimum", "payNotPositive");
        }
        if (entry.correction() != null && entry.correction().length() > LONGEST_REASON) {
            rules.refuse("correction", "tooLong", LONGEST_REASON);
        }
        return rules.refusals;
    }

    /** @param paper required of people; the platform may enter without */
    static List<Refusal> paper(EarlierEntry entry, boolean required) {
        SignedPaper paper = entry.paper();
        if (paper == null || paper.content().length == 0) {
            return required ? List.of(Refusal.of("paper", "refusal.contract.paperMissing")) : List.of();
        }
        if (paper.content().length > SignedPaper.MOST_BYTES) {
            return List.of(Refusal.of("paper", "refusal.contract.paperTooBig", SignedPaper.MOST_MEGABYTES));
        }
        if (paper.name().isBlank() || paper.name().length() > LONGEST_FILE_NAME) {
            return List.of(Refusal.of("paper", "refusal.contract.paperName", LONGEST_FILE_NAME));
        }
        return paper.mediaType().isPresent()
                ? List.of()
                : List.of(Refusal.of("paper", "refusal.contract.paperKind", paper.name()));
    }

    private void days(Terms terms, LocalDate signedOn) {
        if (!terms.end().isAfter(terms.start())) {
            refuse("end", "endBeforeStart");
        } else if (terms.end()
                .isAfter(terms.start().plusMonths(longestTerm.number()).minusDays(1))) {
            refusals.add(Refusal.of("end", "refusal.contract.termTooLong", longestTerm.number())
                    .citing(longestTerm.citation()));
        }
        if (terms.start().isAfter(today)) {
            refuse("start", "notBegun", today);
        }
        if (signedOn.isAfter(today)) {
            refuse("signedOn", "signedInTheFuture", today);
        } else if (signedOn.isAfter(terms.end())) {
            refuse("signedOn", "signedAfterEnd");
        }
    }

    private void grades(List<GradePay> grades) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            String at = "grades[" + i + "].";
            name(at + "grade", grades.get(i).grade(), names);
            people(at + "headcount", grades.get(i).headcount());
            pay(at + "after", grades.get(i).after());
        }
    }

    private void allowances(List<SkillAllowance> allowances) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < allowances.size(); i++) {
            String at = "allowances[" + i + "].";
            name(at + "level", allowances.get(i).level(), names);
            if (allowances.get(i).holders() < 0) {
                refuse(at + "holders", "negative");
            }
            if (allowances.get(i).after().signum() < 0) {
                refuse(at + "after", "negative");
            }
        }
    }

    private void pieces(List<PieceRate> pieces) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            String at = "pieceRates[" + i + "].";
            name(at + "process", pieces.get(i).process(), names);
            people(at + "quotaPerShift", pieces.get(i).quotaPerShift());
            pay(at + "after", pieces.get(i).after());
            people(at + "workers", pieces.get(i).workers());
            if (pieces.get(i).workersAble() < 0
                    || pieces.get(i).workersAble() > pieces.get(i).workers()) {
                refuse(at + "workersAble", "ableOutOfRange");
            }
        }
    }

    private void extras(List<SkillAllowance.Extra> extras) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < extras.size(); i++) {
            String at = "extras[" + i + "].";
            name(at + "item", extras.get(i).item(), names);
            pay(at + "after", extras.get(i).after());
            if (extras.get(i).condition().length() > LONGEST_REASON) {
                refuse(at + "condition", "tooLong", LONGEST_REASON);
            }
        }
    }

    private void name(String field, String name, Set<String> seen) {
        if (name.isBlank()) {
            refuse(field, "nameMissing");
        } else if (name.length() > LONGEST) {
            refuse(field, "tooLong", LONGEST);
        } else if (!seen.add(name.strip())) {
            refuse(field, "twice", name.strip());
        }
    }

    private void people(String field, int number) {
        if (number < 1) {
            refuse(field, "notPositive");
        }
    }

    private void pay(String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            refuse(field, "payNotPositive");
        }
    }

    private void refuse(String field, String code, Object... args) {
        refusals.add(Refusal.of(field, "refusal.contract." + code, args));
    }
}
