package org.wageaccord.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All editions of all papers, read once from {@code contract-templates/<kind>/<edition>/paper.yaml}. */
@Component
class Editions {

    private static final String ROOT = "classpath*:contract-templates/";

    private final Map<PaperKind, TreeMap<String, Edition>> editions = new EnumMap<>(PaperKind.class);

    Editions() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        for (PaperKind kind : PaperKind.values()) {
            TreeMap<String, Edition> ofKind = new TreeMap<>(Comparator.reverseOrder());
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(ROOT + kind.folder() + "/*/paper.yaml")) {
                String name = folderOf(file);
                ofKind.put(name, read(yaml, file).edition(kind, name));
            }
            if (ofKind.isEmpty()) {
                throw new IllegalStateException("no edition of " + kind.folder());
            }
            editions.put(kind, ofKind);
        }
    }

    /** The newest edition of a kind: the one new papers are printed from. */
    Edition newest(PaperKind kind) {
        return editions.get(kind).firstEntry().getValue();
    }

    Edition named(PaperKind kind, String name) {
        Edition found = editions.get(kind).get(name);
        if (found == null) {
            throw new IllegalStateException("no edition " + name + " of " + kind.folder());
        }
        return found;
    }

    private static Declared read(YAMLMapper yaml, Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return yaml.readValue(in, Declared.class);
        }
    }

    private static String folderOf(Resource file) throws IOException {
        String[] path = file.getURL().getPath().split("/");
        return path[path.length - 2];
    }

    /** The file as it is written. */
    private record Declared(
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) List<Row> variables) {

        Edition edition(PaperKind kind, String name) {
            return new Edition(
                    kind, name, title, variables.stream().map(Row::variable).toList());
        }
    }

    private record Row(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String type,
            @JsonProperty(required = true) String label,
            @Nullable Boolean required,
            @Nullable String source,
            @Nullable String law,
            @Nullable List<String> options,
            @Nullable List<Row> fields) {

        Variable variable() {
            return new Variable(
                    name,
                    VariableType.of(type),
                    !Boolean.FALSE.equals(required),
                    label,
                    source == null ? "" : source,
                    law == null ? "" : law,
                    options == null ? List.of() : options,
                    fields == null
                            ? List.of()
                            : fields.stream().map(Row::variable).toList());
        }
    }
}
