package org.wageaccord.bargaining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.costing.CostBasis;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.registry.GradeStaff;
import org.wageaccord.registry.Registry;

/** What the table gives to the one who reckons: the side's own terms, the other's newest word, the data handed over. */
@Component
class TableFigures implements CostBasis {

    private final Bargaining bargaining;
    private final DataRoom dataRoom;
    private final Registry registry;

    TableFigures(Bargaining bargaining, DataRoom dataRoom, Registry registry) {
        this.bargaining = bargaining;
        this.dataRoom = dataRoom;
        this.registry = registry;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Basis> of(CaseNumber caseNumber) {
        TableState table = bargaining.table(caseNumber).orElse(null);
        Side side = table == null ? null : bargaining.powers(table).side();
        return table == null || side == null
                ? Optional.empty()
                : bargaining.draft(table, side).map(own -> basis(table, side, own.terms(), told(caseNumber)));
    }

    private Basis basis(TableState table, Side side, Terms own, List<Told> told) {
        return new Basis(side, own, word(table, side.other()), women(table.opening(), own), told);
    }

    private static @Nullable Terms word(TableState table, Side side) {
        Terms opening = table.opening().opening();
        boolean offered = table.opening().offeredBy() == side
                && (opening.cost().signum() != 0 || !opening.extras().isEmpty());
        return table.newest(side).map(RoundRecord.Position::terms).orElse(offered ? opening : null);
    }

    /** Only of a grade of which the roster knows everybody. */
    private Map<String, Integer> women(TableOpening opening, Terms terms) {
        Map<String, Integer> women = new HashMap<>();
        for (GradeStaff staff : registry.staff(opening.enterprise())) {
            terms.grades().stream()
                    .filter(g -> g.grade().equals(staff.grade()))
                    .map(GradePay::headcount)
                    .filter(people -> people == staff.people())
                    .forEach(people -> women.put(staff.grade(), staff.women()));
        }
        return women;
    }

    private List<Told> told(CaseNumber caseNumber) {
        return dataRoom.items(caseNumber).stream()
                .filter(i -> i.state() == DataAnswer.State.GIVEN && i.text() != null)
                .map(i -> new Told(i.title(), i.text()))
                .toList();
    }
}
