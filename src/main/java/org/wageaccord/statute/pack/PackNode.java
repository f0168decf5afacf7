package org.wageaccord.statute.pack;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a pack file, with its place in the text: what is missing, unknown or of the wrong kind is refused with file,
 * line, entry, and with what is allowed.
 */
final class PackNode {

    private static final int LONGEST = 1_000_000;

    private final String file;
    private final String where;
    private final Node node;
    private final Map<String, Node> fields;

    private PackNode(String file, String where, Node node) {
        this.file = file;
        this.where = where;
        this.node = node;
        this.fields = fields(node);
    }

    static PackNode parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new PackFault(file, 0, "", "the file is empty");
            }
            return new PackNode(file, "", root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new PackFault(file, line, "", "not YAML: " + e.getProblem());
        }
    }

    private Map<String, Node> fields(Node of) {
        if (!(of instanceof MappingNode mapping)) {
            throw new PackFault(file, line(of), where, "expected 'name: value' pairs");
        }
        Map<String, Node> found = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (found.putIfAbsent(key, tuple.getValueNode()) != null) {
                throw new PackFault(file, line(tuple.getKeyNode()), where, "'" + key + "' is written twice");
            }
        }
        return found;
    }

    /** Refuses every name that is not one of these. */
    PackNode only(String... allowed) {
        fields.forEach((key, value) -> {
            if (!List.of(allowed).contains(key)) {
                throw fault(value, "'" + key + "' is not known; allowed: " + String.join(", ", allowed));
            }
        });
        return this;
    }

    /** The same entry under the name that a reader of the fault looks for, e.g. {@code rule T08}. */
    PackNode named(String kind) {
        Node id = fields.get("id");
        String name = id instanceof ScalarNode scalar ? " " + scalar.getValue() : "";
        return new PackNode(file, kind + name, node);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String text(String key) {
        String text = optional(key);
        if (text == null || text.isBlank()) {
            throw fault(fields.getOrDefault(key, node), "missing " + key);
        }
        return text;
    }

    @Nullable
    String optional(String key) {
        Node value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw fault(value, key + " must be one value");
        }
        return scalar.getValue().strip();
    }

    LocalDate date(String key) {
        return date(key, text(key));
    }

    @Nullable
    LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    private LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(key, key + " '" + text + "' is no day; written like 2026-02-28");
        }
    }

    BigDecimal positive(String key) {
        String text = text(key);
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw fault(key, key + " '" + text + "' is no number");
        }
        throw fault(key, key + " must be positive, is " + text);
    }

    boolean flag(String key) {
        String text = optional(key);
        if (text != null && !List.of("true", "false").contains(text)) {
            throw fault(key, key + " '" + text + "' is not known; allowed: true, false");
        }
        return "true".equals(text);
    }

    <E extends Enum<E>> E one(String key, Class<E> kind) {
        String text = text(key);
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fault(
                        key,
                        key + " '" + text + "' is not known; allowed: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(kind.getEnumConstants())
                                                .map(Enum::name)
                                                .toList())));
    }

    <E extends Enum<E>> E one(String key, Class<E> kind, E otherwise) {
        return has(key) ? one(key, kind) : otherwise;
    }

    /** The mappings of a list; empty where the list is not written. */
    List<PackNode> list(String key, String kind) {
        List<PackNode> entries = new ArrayList<>();
        for (Node entry : sequence(key)) {
            entries.add(new PackNode(file, kind, entry).named(kind));
        }
        return entries;
    }

    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (Node entry : sequence(key)) {
            if (!(entry instanceof ScalarNode scalar)) {
                throw fault(entry, key + " must be a list of words");
            }
            words.add(scalar.getValue());
        }
        return words;
    }

    private List<Node> sequence(String key) {
        Node value = fields.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            throw fault(value, key + " must be a list");
        }
        return sequence.getValue();
    }

    /** The mappings under a mapping, by name; empty where it is not written. */
    Map<String, PackNode> children(String key, String kind) {
        Map<String, PackNode> children = new LinkedHashMap<>();
        Node value = fields.get(key);
        if (value != null) {
            fields(value).forEach((name, child) -> children.put(name, new PackNode(file, kind + " " + name, child)));
        }
        return children;
    }

    int line() {
        return line(node);
    }

    PackFault fault(String key, String reason) {
        return fault(fields.getOrDefault(key, node), reason);
    }

    private PackFault fault(Node at, String reason) {
        return new PackFault(file, line(at), where, reason);
    }

    private static int line(Node at) {
        return at.getStartMark() == null ? 0 : at.getStartMark().getLine() + 1;
    }
}
