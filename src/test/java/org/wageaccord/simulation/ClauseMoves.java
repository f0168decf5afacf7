package org.wageaccord.simulation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.wageaccord.bargaining.ClauseAct;
import org.wageaccord.bargaining.ClauseEntry;
import org.wageaccord.bargaining.ClauseSheet;
import org.wageaccord.bargaining.ClauseState;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsBook;

/** What can be tried with single clauses while a side owes its position. */
final class ClauseMoves extends Moves {

    ClauseMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    List<Move> of(Side side) {
        Predicate<ClauseState> open = clause -> !clause.isAgreed();
        return List.of(
                one(side, ClauseAct.Kind.ACCEPT, open),
                one(side, ClauseAct.Kind.REJECT, open),
                one(side, ClauseAct.Kind.SET_ASIDE, open),
                one(side, ClauseAct.Kind.REOPEN, ClauseState::isAgreed),
                one(side, ClauseAct.Kind.ASK, clause -> true),
                forms(side));
    }

    private Move one(Side side, ClauseAct.Kind kind, Predicate<ClauseState> which) {
        return new Move(side + " " + kind + " one clause", () -> {
            ClauseState clause =
                    sheet().clauses().stream().filter(which).findFirst().orElse(null);
            if (clause == null) {
                return "no such clause";
            }
            String seen = clause.isAgreed()
                    ? Objects.requireNonNull(clause.agreedDigest())
                    : clause.digests().getOrDefault(side.other(), "");
            ClauseEntry entry = new ClauseEntry(clause.key(), kind, seen, null, "综合考虑");
            return told(chief(side), () -> city.doors().bargaining().onClause(number, side, entry));
        });
    }

    /** Terms with everything that is agreed as it was agreed: no position may change that. */
    Terms kept(Terms terms) {
        return sheet().kept(terms);
    }

    private Move forms(Side side) {
        return new Move(side + " puts the agreed clauses together", () -> {
            var offered = city.doors()
                    .bargaining()
                    .table(number)
                    .orElseThrow()
                    .newest(side.other())
                    .orElse(null);
            return offered == null
                    ? "no position yet"
                    : told(
                            chief(side),
                            () -> city.doors()
                                    .bargaining()
                                    .formDraft(number, side, TermsBook.digest(kept(offered.terms()))));
        });
    }

    private ClauseSheet sheet() {
        return city.doors().bargaining().table(number).orElseThrow().clauses();
    }
}
