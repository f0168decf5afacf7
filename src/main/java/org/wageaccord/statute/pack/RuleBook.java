package org.wageaccord.statute.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Combination;
import org.wageaccord.statute.Rule.Tier;

/**
 * The packs laid over each other for one place: country, province, prefecture, county. The nearest place speaks, or the
 * stricter of all where the rule says so; a model from elsewhere speaks only where no law does.
 */
public final class RuleBook {

    private final List<Layer> layers;
    private final List<Period> periods;
    private final Map<String, List<Rule>> byId;

    private RuleBook(List<Layer> layers) {
        this.layers = layers;
        this.periods = periods(layers);
        this.byId = layers.stream()
                .flatMap(layer -> layer.rules().stream())
                .collect(Collectors.groupingBy(Rule::id, TreeMap::new, Collectors.toList()));
    }

    /** A pack as seen from a place: the nearer, the higher its rank. */
    private record Layer(Pack pack, int rank, List<Rule> rules, List<Route> routes, List<Period> periods) {}

    public static RuleBook of(Collection<Pack> packs, String place) {
        List<String> chain = Places.chain(place);
        return new RuleBook(packs.stream()
                .flatMap(pack -> layer(pack, chain).stream())
                .sorted(Comparator.comparingInt(Layer::rank)
                        .reversed()
                        .thenComparing(layer -> layer.pack().place()))
                .toList());
    }

    /** Whether any pack but the country's speaks here. */
    public boolean knowsThePlace() {
        return layers.stream().anyMatch(layer -> layer.rank() > 0);
    }

    /** The packs that speak here, nearest first, models last. */
    public List<Pack> packs() {
        return layers.stream().map(Layer::pack).toList();
    }

    /** The rule of this id that holds here on that day. */
    public Optional<Rule> rule(String id, LocalDate on) {
        List<Rule> said = said(id, on);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Rule nearest = said.get(0);
        Rule holds = nearest.combination() == Combination.STRICTER
                ? said.stream().reduce(nearest, (a, b) -> b.isStricterThan(a) ? b : a)
                : nearest;
        return Optional.of(isCompanion(id, on) && holds.tier() == Tier.HARD ? holds.as(Tier.TARGET) : holds);
    }

    /** Everything that is said here about an id on a day, nearest first: the layers under the rule that holds. */
    public List<Rule> said(String id, LocalDate on) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(rule -> rule.isInForce(on))
                .toList();
    }

    /** All versions of a rule at this place, whenever they hold. */
    public List<Rule> versions(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Whether any version of a rule, a deadline or a route of this id is told here, whenever it holds. */
    public boolean knows(String id) {
        boolean timed = periods.stream()
                .filter(period -> period.id().equals(id))
                .flatMap(period -> Stream.concat(period.binding().stream(), period.target().stream()))
                .anyMatch(byId::containsKey);
        return timed
                || byId.containsKey(id)
                || layers.stream()
                        .flatMap(layer -> layer.routes().stream())
                        .anyMatch(route -> route.id().equals(id));
    }

    public List<Rule> rules(LocalDate on) {
        return byId.keySet().stream().flatMap(id -> rule(id, on).stream()).toList();
    }

    public Optional<Route> route(String id, LocalDate on) {
        return routes(on).stream().filter(route -> route.id().equals(id)).findFirst();
    }

    public List<Route> routes(LocalDate on) {
        Map<String, Route> nearest = new LinkedHashMap<>();
        layers.stream()
                .flatMap(layer -> layer.routes().stream())
                .filter(route -> route.isInForce(on))
                .forEach(route -> nearest.putIfAbsent(route.id(), route));
        return List.copyOf(nearest.values());
    }

    /** Name of the place of a pack that speaks here. */
    public Optional<String> placeName(String place) {
        return layers.stream()
                .map(Layer::pack)
                .filter(pack -> pack.place().equals(place))
                .map(Pack::name)
                .findFirst();
    }

    /** A period with the rules that hold here on a day; empty where none of its rules does. */
    public Optional<Holding> period(String id, LocalDate on) {
        return periods.stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .map(period -> holding(period, on))
                .filter(holding -> !holding.binding().isEmpty());
    }

    /** A period with its rules in force, those that bind and those to aim for. */
    public record Holding(Period period, List<Rule> binding, List<Rule> target) {}

    private Holding holding(Period period, LocalDate on) {
        List<Rule> binding = inForce(period.binding(), on);
        List<Rule> target = inForce(period.target(), on);
        return binding.isEmpty() ? new Holding(period, target, List.of()) : new Holding(period, binding, target);
    }

    private List<Rule> inForce(List<String> ids, LocalDate on) {
        return ids.stream().flatMap(id -> rule(id, on).stream()).toList();
    }

    /** The periods written for this place, whether or not their rules are in force. */
    public List<Period> periods() {
        return periods;
    }

    private static List<Period> periods(List<Layer> layers) {
        Map<String, Period> nearest = new LinkedHashMap<>();
        layers.forEach(layer -> layer.periods().forEach(period -> nearest.putIfAbsent(period.id(), period)));
        return nearest.values().stream()
                .sorted(Comparator.comparing(Period::id))
                .toList();
    }

    public Optional<Pack.Wage> minimumWage(LocalDate on) {
        return layers.stream()
                .filter(layer -> layer.rank() >= 0)
                .flatMap(layer -> layer.pack().minimumWages().stream()
                        .filter(wage -> !wage.validFrom().isAfter(on))
                        .max(Comparator.comparing(Pack.Wage::validFrom))
                        .stream())
                .findFirst();
    }

    /** Whether a rule only accompanies a binding one here, as the ministry's seven days do the province's ten. */
    private boolean isCompanion(String id, LocalDate on) {
        return periods.stream()
                .filter(period ->
                        period.target().contains(id) && !period.binding().contains(id))
                .anyMatch(period -> period.binding().stream()
                        .anyMatch(binding -> !said(binding, on).isEmpty()));
    }

    private static Optional<Layer> layer(Pack pack, List<String> chain) {
        int rank = chain.lastIndexOf(pack.place());
        if (rank >= 0) {
            return Optional.of(new Layer(pack, rank, pack.rules(), pack.routes(), pack.periods()));
        }
        Set<String> lent = pack.models().stream()
                .filter(model -> chain.contains(model.place()))
                .flatMap(model -> model.rules().stream())
                .collect(Collectors.toSet());
        if (lent.isEmpty()) {
            return Optional.empty();
        }
        List<Rule> rules = pack.rules().stream()
                .filter(rule -> lent.contains(rule.id()))
                .map(rule -> rule.as(Tier.MODEL))
                .toList();
        List<Period> periods = pack.periods().stream()
                .filter(period -> Stream.concat(period.binding().stream(), period.target().stream())
                        .allMatch(lent::contains))
                .toList();
        return Optional.of(new Layer(pack, -1, rules, List.of(), periods));
    }
}
