package org.wageaccord.statute.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Digest;
import org.wageaccord.statute.Route;
import org.wageaccord.statute.Rule;
import org.wageaccord.statute.Rule.Combination;
import org.wageaccord.statute.Rule.Comparison;
import org.wageaccord.statute.Rule.Tier;
import org.wageaccord.statute.Rule.Topic;
import org.wageaccord.statute.Rule.Unit;

/** Reads one rule pack; whatever is missing, unknown or said twice stops it with file, line and entry. */
public final class PackReader {

    static final Set<String> TRUST = Set.of("V", "V2", "M", "D");

    private final String file;
    private final String text;
    private final PackNode root;
    private final Map<String, Law> laws = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final String place;

    private PackReader(String file, String text) {
        this.file = file;
        this.text = text;
        this.root = PackNode.parse(file, text);
        root.only("pack", "name", "place", "models", "laws", "rules", "routes", "periods", "minimum-wages");
        this.place = place(root, root.text("place"));
    }

    /** A law with the day its version came into force and how its text was read. */
    private record Law(String title, LocalDate validFrom, String trust) {}

    /** What a rule and a route both say of their basis. */
    private record Basis(
            String id,
            String title,
            Citation citation,
            String text,
            Tier tier,
            LocalDate from,
            @Nullable LocalDate to,
            String trust) {}

    public static Pack pack(String file, String text) {
        return new PackReader(file, text).read();
    }

    private Pack read() {
        String id = root.text("pack");
        String name = root.text("name");
        root.children("laws", "law").forEach((key, node) -> laws.put(key, law(node)));
        return new Pack(
                id,
                name,
                place,
                root.list("models", "model").stream().map(this::model).toList(),
                root.list("rules", "rule").stream().map(this::rule).toList(),
                root.list("routes", "route").stream().map(this::route).toList(),
                root.list("periods", "period").stream().map(this::period).toList(),
                root.list("minimum-wages", "minimum wage").stream()
                        .map(this::wage)
                        .toList(),
                new Pack.Origin(file, text, Digest.of(text), lines));
    }

    private static String place(PackNode node, String code) {
        if (!Places.isPlace(code)) {
            throw node.fault(
                    "place",
                    "place '" + code + "' is not known; allowed: 000000 for the country, or six digits that begin with"
                            + " the code of a province, in quotes");
        }
        return code;
    }

    private Law law(PackNode node) {
        node.only("title", "valid-from", "trust");
        return new Law(node.text("title"), node.date("valid-from"), trust(node, node.text("trust")));
    }

    private Pack.Model model(PackNode node) {
        node.only("place", "rules");
        return new Pack.Model(place(node, node.text("place")), node.words("rules"));
    }

    private Basis basis(PackNode node) {
        String id = node.text("id");
        String key = node.text("law");
        Law law = laws.get(key);
        if (law == null) {
            throw node.fault("law", "unknown law " + key + "; allowed: " + String.join(", ", laws.keySet()));
        }
        LocalDate from = node.has("valid-from") ? node.date("valid-from") : law.validFrom();
        LocalDate to = node.optionalDate("valid-to");
        if (to != null && to.isBefore(from)) {
            throw node.fault("valid-to", "valid-to before valid-from");
        }
        return new Basis(
                id,
                node.text("title"),
                new Citation(law.title(), node.text("article")),
                node.text("text"),
                node.one("tier", Tier.class),
                from,
                to,
                node.has("trust") ? trust(node, node.text("trust")) : law.trust());
    }

    private Rule rule(PackNode node) {
        node.only(
                "id",
                "title",
                "topic",
                "law",
                "article",
                "text",
                "value",
                "of",
                "unit",
                "comparison",
                "tier",
                "rolls",
                "combine",
                "valid-from",
                "valid-to",
                "trust",
                "information");
        Basis basis = basis(node);
        Unit unit = node.one("unit", Unit.class);
        if ((unit == Unit.SHARE) != node.has("of")) {
            throw node.fault(node.has("of") ? "of" : "unit", "a share, and only a share, has 'of'");
        }
        Rule rule = new Rule(
                basis.id(),
                basis.title(),
                basis.citation(),
                basis.text(),
                node.positive("value"),
                node.has("of") ? node.positive("of") : null,
                unit,
                node.one("comparison", Comparison.class),
                basis.tier(),
                node.flag("rolls"),
                basis.from(),
                basis.to(),
                place,
                basis.trust(),
                node.one("topic", Topic.class),
                node.one("combine", Combination.class, Combination.NEAREST),
                node.optional("information"));
        if (unit.isTime() && rule.value().stripTrailingZeros().scale() > 0) {
            throw node.fault("value", "value must be a whole number of days or months");
        }
        once(node, Pack.key(rule));
        return rule;
    }

    private Route route(PackNode node) {
        node.only("id", "title", "law", "article", "text", "way", "tier", "valid-from", "valid-to", "trust");
        Basis basis = basis(node);
        Route route = new Route(
                basis.id(),
                basis.title(),
                basis.citation(),
                basis.text(),
                node.one("way", Route.Way.class),
                basis.tier(),
                basis.from(),
                basis.to(),
                place,
                basis.trust());
        if (!route.way().isOf(route.id())) {
            throw node.fault("way", route.way() + " is no way of " + route.id());
        }
        once(node, Pack.key(route));
        return route;
    }

    private Period period(PackNode node) {
        node.only("id", "title", "trigger", "binding", "target", "extension", "backward", "reminders");
        Period period = new Period(
                node.text("id"),
                node.text("title"),
                node.text("trigger"),
                node.words("binding"),
                node.words("target"),
                node.optional("extension"),
                node.flag("backward"),
                reminders(node));
        if (period.binding().isEmpty()) {
            throw node.fault("binding", "no binding rule");
        }
        once(node, "period " + period.id());
        return period;
    }

    private void once(PackNode node, String entry) {
        if (lines.putIfAbsent(entry, node.line()) != null) {
            throw node.fault("id", "duplicate id: " + entry);
        }
    }

    private static List<Reminder> reminders(PackNode node) {
        List<Reminder> reminders = new ArrayList<>();
        for (String notation : node.words("reminders")) {
            try {
                reminders.add(Reminder.of(notation));
            } catch (IllegalArgumentException e) {
                throw node.fault("reminders", String.valueOf(e.getMessage()));
            }
        }
        return reminders;
    }

    private Pack.Wage wage(PackNode node) {
        node.only("valid-from", "monthly", "tier", "source", "trust");
        return new Pack.Wage(
                node.date("valid-from"),
                node.positive("monthly"),
                node.text("source"),
                trust(node, node.text("trust")));
    }

    static String trust(PackNode node, String mark) {
        if (!TRUST.contains(mark)) {
            throw node.fault("trust", "trust '" + mark + "' is not known; allowed: V, V2, M, D");
        }
        return mark;
    }
}
