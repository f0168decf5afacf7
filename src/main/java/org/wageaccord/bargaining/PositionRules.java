package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Terms;
import org.wageaccord.sector.SectorFloors;
import org.wageaccord.terms.TermsBook;
import org.wageaccord.terms.TermsClauses;

/** What refuses a position: the law, what is agreed already, and packages that are none. */
@Component
class PositionRules {

    private final TermsBook terms;
    private final SectorFloors floors;

    PositionRules(TermsBook terms, SectorFloors floors) {
        this.terms = terms;
        this.floors = floors;
    }

    List<Refusal> refusals(TableState table, PositionEntry position) {
        List<Refusal> found = new ArrayList<>(unlawful(table, position.terms()));
        ClauseSheet sheet = table.clauses();
        if (table.draft().isEmpty()) {
            found.addAll(locked(sheet, position.terms()));
            found.addAll(packages(sheet, position));
        }
        return found;
    }

    /** What the law says to terms as they stand; field paths as in {@link Terms}. */
    List<Refusal> unlawful(TableState table, Terms position) {
        List<Refusal> found = new ArrayList<>(terms.check(position));
        found.addAll(floors.check(table.opening().enterprise(), position));
        return found;
    }

    /** An agreed clause stays as it was agreed until a side reopens it. */
    private static List<Refusal> locked(ClauseSheet sheet, Terms position) {
        return sheet.clauses().stream()
                .filter(ClauseState::isAgreed)
                .filter(c -> !TermsClauses.digest(position, c.key()).equals(c.agreedDigest()))
                .map(c -> Refusal.of(
                        TermsClauses.field(position, c.key()), "refusal.bargaining.clauseLocked", ClauseLabel.named(c)))
                .toList();
    }

    private static List<Refusal> packages(ClauseSheet sheet, PositionEntry position) {
        List<String> together = position.together();
        List<Refusal> found = new ArrayList<>();
        if (together.size() == 1) {
            found.add(Refusal.of("together", "refusal.bargaining.packageOfOne"));
        }
        List<String> known = TermsClauses.keys(List.of(position.terms()));
        if (!known.containsAll(together)) {
            found.add(Refusal.of("together", "refusal.bargaining.clauseUnknown"));
        }
        together.stream()
                .flatMap(key -> sheet.clause(key).filter(ClauseState::isAgreed).stream())
                .forEach(c -> found.add(
                        Refusal.of("together", "refusal.bargaining.packageWithAgreed", ClauseLabel.named(c))));
        return found;
    }
}
