package org.wageaccord.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.statute.Pack.Law;
import org.wageaccord.statute.Pack.RuleEntry;
import org.wageaccord.statute.Pack.WageEntry;
import org.wageaccord.statute.Rule.Tier;

/**
 * The packs laid over each other for one place: country, province, prefecture, county. The nearest place speaks; a
 * model from elsewhere speaks only where no law does.
 */
final class RuleBook {

    private final List<Layer> layers;

    private RuleBook(List<Layer> layers) {
        this.layers = layers;
    }

    /** A pack as seen from a place: the nearer, the higher its rank. */
    private record Layer(Pack pack, int rank, boolean model, List<Rule> rules) {}

    static RuleBook of(Collection<Pack> packs, String place) {
        List<String> chain = List.of("000000", place.substring(0, 2) + "0000", place.substring(0, 4) + "00", place);
        return new RuleBook(packs.stream()
                .flatMap(pack -> layer(pack, chain).stream())
                .sorted(Comparator.comparingInt(Layer::rank).reversed())
                .toList());
    }

    /** The rule of this id that holds here on that day. */
    Optional<Rule> rule(String id, LocalDate on) {
        return layers.stream()
                .flatMap(layer -> layer.rules().stream())
                .filter(rule -> rule.id().equals(id) && inForce(rule, on))
                .findFirst();
    }

    List<Rule> rules(LocalDate on) {
        Map<String, Rule> nearest = new LinkedHashMap<>();
        layers.stream()
                .flatMap(layer -> layer.rules().stream())
                .filter(rule -> inForce(rule, on))
                .forEach(rule -> nearest.putIfAbsent(rule.id(), rule));
        return nearest.values().stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /** Name of the place of a pack that speaks here. */
    Optional<String> placeName(String place) {
        return layers.stream()
                .map(Layer::pack)
                .filter(pack -> pack.place().equals(place))
                .map(Pack::name)
                .findFirst();
    }

    Optional<Period> period(String id) {
        return periods().stream().filter(period -> period.id().equals(id)).findFirst();
    }

    List<Period> periods() {
        Map<String, Period> nearest = new LinkedHashMap<>();
        layers.forEach(layer -> layer.pack().periods().forEach(period -> nearest.putIfAbsent(period.id(), period)));
        return nearest.values().stream()
                .sorted(Comparator.comparing(Period::id))
                .toList();
    }

    Optional<WageEntry> minimumWage(LocalDate on) {
        return layers.stream()
                .filter(layer -> !layer.model())
                .flatMap(layer -> layer.pack().minimumWages().stream()
                        .filter(wage -> !from(wage).isAfter(on))
                        .max(Comparator.comparing(RuleBook::from))
                        .stream())
                .findFirst();
    }

    private static LocalDate from(WageEntry wage) {
        return Objects.requireNonNull(wage.validFrom());
    }

    private static boolean inForce(Rule rule, LocalDate on) {
        return !on.isBefore(rule.validFrom()) && (rule.validTo() == null || !on.isAfter(rule.validTo()));
    }

    private static Optional<Layer> layer(Pack pack, List<String> chain) {
        int rank = chain.lastIndexOf(pack.place());
        if (rank >= 0) {
            return Optional.of(new Layer(pack, rank, false, rules(pack, null)));
        }
        boolean model = pack.modelFor() != null && chain.contains(pack.modelFor());
        return model ? Optional.of(new Layer(pack, -1, true, rules(pack, Tier.MODEL))) : Optional.empty();
    }

    private static List<Rule> rules(Pack pack, @Nullable Tier only) {
        return pack.rules().stream()
                .filter(entry -> only == null || entry.tier() == only)
                .map(entry -> rule(pack, entry))
                .toList();
    }

    private static Rule rule(Pack pack, RuleEntry entry) {
        Law law = Objects.requireNonNull(pack.laws().get(entry.law()));
        return new Rule(
                Objects.requireNonNull(entry.id()),
                Objects.requireNonNull(entry.title()),
                new Citation(Objects.requireNonNull(law.title()), Objects.requireNonNull(entry.article())),
                Objects.requireNonNull(entry.text()),
                Objects.requireNonNull(entry.value()),
                entry.of(),
                Objects.requireNonNull(entry.unit()),
                Objects.requireNonNull(entry.comparison()),
                Objects.requireNonNull(entry.tier()),
                entry.rolls(),
                entry.validFrom() == null ? Objects.requireNonNull(law.validFrom()) : entry.validFrom(),
                entry.validTo(),
                pack.place(),
                entry.trust() == null ? Objects.requireNonNull(law.trust()) : entry.trust(),
                Objects.requireNonNull(entry.topic()));
    }
}
