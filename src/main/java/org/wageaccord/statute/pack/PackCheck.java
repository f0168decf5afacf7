package org.wageaccord.statute.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Combination;

/** Refuses packs that contradict themselves or each other: one place says one thing about one id on one day. */
final class PackCheck {

    private final Map<String, List<Version>> versions = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private PackCheck() {}

    private record Version(LocalDate from, @Nullable LocalDate to) {
        boolean overlaps(Version other) {
            return !from.isAfter(other.end()) && !other.from.isAfter(end());
        }

        private LocalDate end() {
            return to == null ? LocalDate.MAX : to;
        }
    }

    /** @param known packs whose rules may be named besides those checked: files that an operator's own have replaced */
    static void demand(Collection<Pack> packs, Collection<Pack> known) {
        PackCheck check = new PackCheck();
        packs.forEach(check::pack);
        Set<String> timed = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Stream.concat(packs.stream(), known.stream())
                .forEach(pack -> pack.rules().forEach(rule -> {
                    ids.add(rule.id());
                    if (rule.unit().isTime()) {
                        timed.add(rule.id());
                    }
                }));
        packs.forEach(pack -> references(pack, timed, ids));
    }

    private void pack(Pack pack) {
        String other = names.putIfAbsent(pack.id(), pack.origin().file());
        demand(other == null, pack, "", "pack '" + pack.id() + "' is written in " + other + " too");
        for (Rule rule : pack.rules()) {
            once(pack, "rule " + rule.id(), Pack.key(rule), new Version(rule.validFrom(), rule.validTo()));
            comparable(pack, rule);
        }
        for (Route route : pack.routes()) {
            once(pack, "route " + route.id(), Pack.key(route), new Version(route.validFrom(), route.validTo()));
        }
    }

    private void once(Pack pack, String what, String line, Version version) {
        List<Version> others = versions.computeIfAbsent(pack.place() + "/" + what, key -> new ArrayList<>());
        for (Version other : others) {
            demand(!version.from().equals(other.from()), pack, line, "duplicate id " + what + " at this place");
            demand(!version.overlaps(other), pack, line, "validity overlaps that of another version at this place");
        }
        others.add(version);
    }

    private static void comparable(Pack pack, Rule rule) {
        boolean stricter = rule.combination() == Combination.STRICTER;
        demand(
                !stricter || rule.comparison().hasDirection(),
                pack,
                Pack.key(rule),
                "EXACTLY cannot be combined by STRICTER; allowed: AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN");
    }

    private static void references(Pack pack, Set<String> timed, Set<String> ids) {
        for (Period period : pack.periods()) {
            List<String> named = new ArrayList<>(period.binding());
            named.addAll(period.target());
            if (period.extension() != null) {
                named.add(period.extension());
            }
            named.forEach(id -> demand(
                    timed.contains(id), pack, "period " + period.id(), "no rule counted in days or months: " + id));
        }
        pack.models()
                .forEach(model ->
                        model.rules().forEach(id -> demand(ids.contains(id), pack, "models", "no rule " + id)));
    }

    private static void demand(boolean holds, Pack pack, String entry, String reason) {
        if (!holds) {
            throw new PackFault(
                    pack.origin().file(),
                    pack.origin().line(entry),
                    entry.replaceAll(" \\d{4}-\\d\\d-\\d\\d$", ""),
                    reason);
        }
    }
}
