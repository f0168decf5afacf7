package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.statute.Pack.Law;
import org.wageaccord.statute.Pack.RuleEntry;
import org.wageaccord.statute.Pack.WageEntry;
import org.wageaccord.statute.Rule.Unit;

/** Refuses packs in which anything is missing, unknown, or said twice for one day. */
final class PackCheck {

    private static final Set<String> TRUST = Set.of("V", "V2", "M", "D");

    private final String file;
    private final Pack pack;
    private final Map<String, List<RuleEntry>> seen;

    private PackCheck(String file, Pack pack, Map<String, List<RuleEntry>> seen) {
        this.file = file;
        this.pack = pack;
        this.seen = seen;
    }

    static void demand(Map<String, Pack> packs) {
        Map<String, List<RuleEntry>> seen = new HashMap<>();
        packs.forEach((file, pack) -> new PackCheck(file, pack, seen).check());
        Set<String> dayRules = new HashSet<>();
        packs.values()
                .forEach(pack -> pack.rules().stream()
                        .filter(rule -> rule.unit() != null && rule.unit().isDays())
                        .forEach(rule -> dayRules.add(rule.id())));
        packs.forEach((file, pack) -> new PackCheck(file, pack, seen).checkPeriods(dayRules));
    }

    private void check() {
        if (pack.place() == null || !pack.place().matches("\\d{6}")) {
            throw new PackFault(file, "place", "six digits wanted");
        }
        pack.laws().forEach(this::checkLaw);
        pack.rules().forEach(this::checkRule);
        pack.minimumWages().forEach(this::checkWage);
    }

    private void checkLaw(String key, Law law) {
        String where = "law " + key;
        present(where, "title", law.title());
        present(where, "valid-from", law.validFrom());
        checkTrust(where, law.trust());
    }

    private void checkRule(RuleEntry rule) {
        present("rules", "id", rule.id());
        String where = "rule " + rule.id();
        present(where, "title", rule.title());
        present(where, "topic", rule.topic());
        present(where, "law", rule.law());
        present(where, "article", rule.article());
        present(where, "text", rule.text());
        present(where, "value", rule.value());
        present(where, "unit", rule.unit());
        present(where, "comparison", rule.comparison());
        present(where, "tier", rule.tier());
        demand(pack.laws().containsKey(rule.law()), where, "unknown law " + rule.law());
        demand(rule.value() != null && rule.value().signum() > 0, where, "value must be positive");
        demand((rule.unit() == Unit.SHARE) == (rule.of() != null), where, "a share, and only a share, has 'of'");
        if (rule.trust() != null) {
            checkTrust(where, rule.trust());
        }
        checkValidity(rule, where);
    }

    /** One place says one thing about one id on one day. */
    private void checkValidity(RuleEntry rule, String where) {
        LocalDate from = from(rule);
        demand(rule.validTo() == null || !rule.validTo().isBefore(from), where, "valid-to before valid-from");
        List<RuleEntry> others = seen.computeIfAbsent(pack.place() + "/" + rule.id(), key -> new ArrayList<>());
        for (RuleEntry other : others) {
            demand(!from.equals(from(other)), where, "duplicate id");
            demand(!overlap(rule, other), where, "validity overlaps that of another version");
        }
        others.add(rule);
    }

    private boolean overlap(RuleEntry a, RuleEntry b) {
        return !from(a).isAfter(end(b)) && !from(b).isAfter(end(a));
    }

    private LocalDate from(RuleEntry rule) {
        Law law = pack.laws().get(rule.law());
        if (rule.validFrom() != null || law == null || law.validFrom() == null) {
            return rule.validFrom() == null ? LocalDate.MIN : rule.validFrom();
        }
        return law.validFrom();
    }

    private static LocalDate end(RuleEntry rule) {
        return rule.validTo() == null ? LocalDate.MAX : rule.validTo();
    }

    private void checkPeriods(Set<String> dayRules) {
        Set<String> ids = new HashSet<>();
        for (Period period : pack.periods()) {
            String where = "period " + period.id();
            present(where, "title", period.title());
            present(where, "trigger", period.trigger());
            demand(ids.add(period.id()), where, "duplicate id");
            demand(!period.binding().isEmpty(), where, "no binding rule");
            period.binding().forEach(id -> demand(dayRules.contains(id), where, "no rule in days: " + id));
            period.target().forEach(id -> demand(dayRules.contains(id), where, "no rule in days: " + id));
        }
    }

    private void checkWage(WageEntry wage) {
        String where = "minimum wage " + wage.validFrom();
        present(where, "valid-from", wage.validFrom());
        present(where, "source", wage.source());
        checkTrust(where, wage.trust());
        demand(wage.monthly() != null && wage.monthly().signum() > 0, where, "monthly must be positive");
    }

    private void checkTrust(String where, @Nullable String trust) {
        demand(trust != null && TRUST.contains(trust), where, "trust must be one of V, V2, M, D");
    }

    private void present(String where, String field, @Nullable Object value) {
        demand(value != null && !value.toString().isBlank(), where, "missing " + field);
    }

    private void demand(boolean holds, String where, String reason) {
        if (!holds) {
            throw new PackFault(file, where, reason);
        }
    }
}
