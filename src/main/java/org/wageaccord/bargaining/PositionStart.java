package org.wageaccord.bargaining;

import java.time.Instant;
import java.util.List;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Clause;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** What a side's draft starts from when it has saved none yet. */
final class PositionStart {

    private PositionStart() {}

    static PositionDraft of(TableState table, Side side, List<Clause> model, Actor by, Instant at) {
        TableOpening opening = table.opening();
        Terms terms = table.newest(side)
                .map(RoundRecord.Position::terms)
                .orElseGet(() -> side == opening.offeredBy() ? opening.opening() : asToday(opening.opening()));
        Terms full = terms.clauses().isEmpty() ? terms.withClauses(model) : terms;
        List<String> together =
                table.newest(side).map(RoundRecord.Position::together).orElse(List.of());
        ClauseSheet sheet = table.clauses();
        boolean open = together.stream()
                .noneMatch(k -> sheet.clause(k).filter(ClauseState::isAgreed).isPresent());
        return new PositionDraft(0, sheet.kept(full), "", open ? together : List.of(), at, by.name());
    }

    private static Terms asToday(Terms offered) {
        return new Terms(
                offered.grades().stream()
                        .map(g -> new GradePay(g.grade(), g.posts(), g.headcount(), g.before(), g.before()))
                        .toList(),
                offered.allowances().stream()
                        .map(a -> new SkillAllowance(a.level(), a.holders(), a.before(), a.before()))
                        .toList(),
                offered.pieceRates().stream()
                        .map(p -> new PieceRate(
                                p.process(), p.quotaPerShift(), p.before(), p.before(), p.workers(), p.workersAble()))
                        .toList(),
                offered.enterpriseMinimum(),
                offered.start(),
                offered.end(),
                offered.payFrom(),
                offered.clauses(),
                offered.extras().stream()
                        .map(x -> new SkillAllowance.Extra(
                                x.kind(), x.item(), x.unit(), x.before(), x.before(), x.condition()))
                        .toList());
    }
}
