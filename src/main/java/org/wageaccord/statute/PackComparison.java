package org.wageaccord.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the rule packs that something began with and those loaded now say something else. */
@Component
public class PackComparison {

    private static final PackVersions NOW = PackVersions.parse("");

    private final Statute statute;

    PackComparison(Statute statute) {
        this.statute = statute;
    }

    /** One pack: the version begun with and the one loaded now; empty where there is none. */
    public record Line(String pack, String place, String begun, String now) {
        public boolean same() {
            return begun.equals(now);
        }
    }

    /** A rule that both tell differently today; null where one of them has none. */
    public record Difference(@Nullable Rule begun, @Nullable Rule now) {
        public Rule either() {
            return begun == null ? Objects.requireNonNull(now) : begun;
        }
    }

    public List<Line> packs(PackVersions begun) {
        LocalLaw before = statute.at(begun);
        LocalLaw after = statute.at(NOW);
        Map<String, String> names = new TreeMap<>(before.packs());
        names.putAll(after.packs());
        return names.entrySet().stream()
                .map(pack -> new Line(
                        pack.getKey(),
                        pack.getValue(),
                        before.versions().digests().getOrDefault(pack.getKey(), ""),
                        after.versions().digests().getOrDefault(pack.getKey(), "")))
                .toList();
    }

    /** The rules told differently, as of today. */
    public List<Difference> differences(PackVersions begun) {
        LocalLaw before = statute.at(begun);
        LocalLaw after = statute.at(NOW);
        TreeSet<String> ids = new TreeSet<>();
        before.rules(statute.today()).forEach(rule -> ids.add(rule.id()));
        after.rules(statute.today()).forEach(rule -> ids.add(rule.id()));
        List<Difference> found = new ArrayList<>();
        for (String id : ids) {
            Rule was = before.find(id, statute.today()).orElse(null);
            Rule is = after.find(id, statute.today()).orElse(null);
            if (!Objects.equals(was, is)) {
                found.add(new Difference(was, is));
            }
        }
        return found;
    }
}
