package org.wageaccord.bargaining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.terms.TermsClauses;

/**
 * Reads from the facts of a table where each clause stands. A clause is agreed when a side accepted the other's exact value,
 * or when both newest positions carry the same; a reopening undoes both until something newer is put or accepted, and so does
 * the reopening of the whole table after a failed vote.
 */
final class ClauseSheets {

    private final TableState table;
    private final Map<Side, RoundRecord.Position> newest = new EnumMap<>(Side.class);
    private final Map<Side, Map<String, String>> digests = new EnumMap<>(Side.class);
    private final Map<String, List<ClauseAct>> acts = new HashMap<>();
    private final List<String> keys;

    private ClauseSheets(TableState table) {
        this.table = table;
        for (Side side : Side.values()) {
            word(side).ifPresent(p -> newest.put(side, p));
        }
        List<Terms> all = new ArrayList<>();
        all.add(table.opening().opening());
        newest.values().forEach(p -> all.add(p.terms()));
        keys = TermsClauses.keys(all);
        newest.forEach((side, p) -> {
            Map<String, String> values = new HashMap<>();
            keys.forEach(k -> values.put(k, TermsClauses.digest(p.terms(), k)));
            digests.put(side, values);
        });
        table.clauseActs().stream()
                .filter(a -> a.round() > table.reopenedAfter())
                .forEach(a ->
                        acts.computeIfAbsent(a.clause(), k -> new ArrayList<>()).add(a));
    }

    static ClauseSheet of(TableState table) {
        return new ClauseSheets(table).sheet();
    }

    /** A side's newest word: the position it accepted as a whole, the draft put together of both words, or its own. */
    private Optional<RoundRecord.Position> word(Side side) {
        return table.draft().flatMap(d -> table.accepted(d, side)).or(() -> table.newest(side));
    }

    private ClauseSheet sheet() {
        Map<Side, ClauseSheet.Bundle> bundles = new EnumMap<>(Side.class);
        newest.forEach((side, position) -> {
            if (position.together().size() > 1 && stillWhole(position)) {
                bundles.put(side, ClauseSheet.Bundle.of(position));
            }
        });
        bundles.values().removeIf(b -> b.clauses().stream().allMatch(k -> isSame(k)));
        return new ClauseSheet(keys.stream().map(k -> state(k, bundles)).toList(), Map.copyOf(bundles));
    }

    /** A package holds while none of its clauses was agreed by itself. */
    private boolean stillWhole(RoundRecord.Position position) {
        return table.draft().isEmpty() && position.together().stream().allMatch(k -> acceptance(k) == null);
    }

    private ClauseState state(String key, Map<Side, ClauseSheet.Bundle> bundles) {
        ClauseAct accepted = acceptance(key);
        boolean bundled = bundles.values().stream().anyMatch(b -> b.clauses().contains(key));
        if (accepted != null) {
            Terms terms = table.position(Objects.requireNonNull(accepted.version()))
                    .orElseThrow()
                    .terms();
            return state(key, ClauseState.Status.AGREED, Set.of(), terms, TermsClauses.digest(terms, key), accepted);
        }
        if (isSame(key) && !bundled) {
            RoundRecord.Position either = newest.values().iterator().next();
            return state(
                    key,
                    ClauseState.Status.AGREED,
                    Set.of(),
                    either.terms(),
                    TermsClauses.digest(either.terms(), key),
                    null);
        }
        if (newest.isEmpty()) {
            return state(key, ClauseState.Status.UNTOUCHED, Set.of(), null, null, null);
        }
        return isAside(key)
                ? state(key, ClauseState.Status.SET_ASIDE, Set.of(), null, null, null)
                : state(key, ClauseState.Status.APART, turn(key), null, null, null);
    }

    private ClauseState state(
            String key,
            ClauseState.Status status,
            Set<Side> turn,
            @Nullable Terms agreed,
            @Nullable String agreedDigest,
            @Nullable ClauseAct agreedBy) {
        Map<Side, String> values = new EnumMap<>(Side.class);
        digests.forEach((side, all) -> values.put(side, Objects.requireNonNull(all.get(key))));
        return new ClauseState(
                key, title(key), status, turn, Collections.unmodifiableMap(values), agreed, agreedDigest, agreedBy);
    }

    private @Nullable String title(String key) {
        List<Terms> all = new ArrayList<>();
        newest.values().forEach(p -> all.add(p.terms()));
        all.add(table.opening().opening());
        return all.stream()
                .flatMap(t -> TermsClauses.title(t, key).stream())
                .findFirst()
                .orElse(null);
    }

    /** The acceptance that holds: after it the clause was not reopened. */
    private @Nullable ClauseAct acceptance(String key) {
        ClauseAct holds = null;
        for (ClauseAct act : of(key)) {
            if (act.kind() == ClauseAct.Kind.ACCEPT) {
                holds = act;
            } else if (act.kind() == ClauseAct.Kind.REOPEN) {
                holds = null;
            }
        }
        return table.draft().isPresent() ? null : holds;
    }

    /** Both sides carry the same value, and have said so since the clause or the table was reopened. */
    private boolean isSame(String key) {
        if (newest.size() < Side.values().length) {
            return false;
        }
        Set<String> values = new HashSet<>();
        digests.values().forEach(d -> values.add(d.get(key)));
        return values.size() == 1 && (table.draft().isPresent() || isSaidSince(key));
    }

    /** The side that reopened it has put it again, and after a reopening of the table one of the sides has put anything. */
    private boolean isSaidSince(String key) {
        boolean byReopener = of(key).stream()
                .filter(a -> a.kind() == ClauseAct.Kind.REOPEN)
                .reduce((earlier, later) -> later)
                .map(a -> Objects.requireNonNull(newest.get(a.side())).version() > a.afterVersion())
                .orElse(true);
        return byReopener && newest.values().stream().anyMatch(p -> p.round() > table.reopenedAfter());
    }

    /** Set aside until a side speaks of it again, by word or by another value. */
    private boolean isAside(String key) {
        ClauseAct aside = null;
        for (ClauseAct act : of(key)) {
            aside = switch (act.kind()) {
                case SET_ASIDE -> act;
                case REOPEN, REJECT, ACCEPT -> null;
                case ASK, ANSWER -> aside;
            };
        }
        return aside != null && aside.afterVersion() >= lastChange(key);
    }

    /** The newest position that put another value of the clause than its side had put before. */
    private int lastChange(String key) {
        int changed = 0;
        for (RoundRecord.Position p : newest.values()) {
            String before = table.previous(p.side())
                    .map(earlier -> TermsClauses.digest(earlier.terms(), key))
                    .orElse("");
            if (!before.equals(TermsClauses.digest(p.terms(), key))) {
                changed = Math.max(changed, p.version());
            }
        }
        return changed;
    }

    /** Whose turn it is: who was told no or took back last; else who owes a position; else who has not spoken last. */
    private Set<Side> turn(String key) {
        ClauseAct last = of(key).stream()
                .filter(a -> isRefused(a) || isTakenBack(a))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (last != null) {
            return EnumSet.of(
                    last.kind() == ClauseAct.Kind.REOPEN
                            ? last.side()
                            : last.side().other());
        }
        Set<Side> duties = table.positionDuties();
        return duties.isEmpty()
                ? newest.values().stream()
                        .reduce((a, b) -> a.version() > b.version() ? a : b)
                        .map(p -> Set.of(p.side().other()))
                        .orElse(Set.of())
                : duties;
    }

    /** Nothing was put since. */
    private boolean isRefused(ClauseAct act) {
        return act.kind() == ClauseAct.Kind.REJECT && act.afterVersion() == table.newestVersion();
    }

    /** Whoever takes an agreement back owes something else. */
    private boolean isTakenBack(ClauseAct act) {
        RoundRecord.Position put = newest.get(act.side());
        return act.kind() == ClauseAct.Kind.REOPEN
                && act.digest() != null
                && (put == null || put.version() <= act.afterVersion());
    }

    private List<ClauseAct> of(String key) {
        return acts.getOrDefault(key, List.of());
    }
}
