package org.wageaccord.bargaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.CanonicalJson;
import org.wageaccord.terms.TermsClauses;

/**
 * All clauses of a table with where they stand.
 *
 * @param bundles what each side's newest position holds together and is not yet agreed (一揽子方案)
 */
public record ClauseSheet(List<ClauseState> clauses, Map<Side, Bundle> bundles) {

    /**
     * Clauses of a position that stand or fall together.
     *
     * @param digest of the values of all of them
     */
    public record Bundle(Side side, int version, List<String> clauses, String digest) {

        static Bundle of(RoundRecord.Position position) {
            Terms terms = position.terms();
            List<String> values = position.together().stream()
                    .map(key -> TermsClauses.digest(terms, key))
                    .toList();
            return new Bundle(position.side(), position.version(), position.together(), CanonicalJson.digest(values));
        }
    }

    public Optional<ClauseState> clause(String key) {
        return clauses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** The package of a side that a clause belongs to. */
    public Optional<Bundle> bundle(Side side, String key) {
        return Optional.ofNullable(bundles.get(side)).filter(b -> b.clauses().contains(key));
    }

    public int agreed() {
        return (int) clauses.stream().filter(ClauseState::isAgreed).count();
    }

    public boolean isAllAgreed() {
        return !clauses.isEmpty() && agreed() == clauses.size();
    }

    /** These terms with every agreed clause as it was agreed; the same terms where they carry it already. */
    public Terms kept(Terms base) {
        Terms kept = base;
        for (ClauseState clause : clauses) {
            Terms agreed = clause.agreed();
            if (agreed != null && !TermsClauses.digest(kept, clause.key()).equals(clause.agreedDigest())) {
                kept = TermsClauses.with(kept, clause.key(), agreed);
            }
        }
        return kept;
    }
}
