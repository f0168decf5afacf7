package org.wageaccord.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.wageaccord.documents.pdf.CityPapers;
import org.wageaccord.documents.template.TemplateReader;
import org.wageaccord.documents.template.TemplateUse;

/**
 * All editions of all papers, read once: the platform's own from {@code contract-templates/<kind>/<edition>/paper.yaml}, and
 * those that a city keeps in a folder of its own.
 */
@Component
class Editions {

    private static final String ROOT = "classpath*:contract-templates/";

    private static final Pattern NAME = Pattern.compile("[0-9]{4}-[\\p{L}0-9-]{1,20}");

    private final CityPapers city;
    private final YAMLMapper yaml = new YAMLMapper();
    private final Map<PaperKind, TreeMap<String, Edition>> own = new EnumMap<>(PaperKind.class);
    private final Map<PaperKind, TreeMap<String, Edition>> ofCity = new EnumMap<>(PaperKind.class);

    /** The platform's own alone. */
    Editions() throws IOException {
        this(CityPapers.none());
    }

    /** @throws IllegalStateException with everything that is wrong where an edition of the city does not hold */
    @Autowired
    Editions(CityPapers city) throws IOException {
        this.city = city;
        for (PaperKind kind : PaperKind.values()) {
            TreeMap<String, Edition> ofKind = new TreeMap<>(Comparator.reverseOrder());
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources(ROOT + kind.folder() + "/*/paper.yaml")) {
                String name = folderOf(file);
                ofKind.put(name, read(file).edition(kind, name));
            }
            if (ofKind.isEmpty()) {
                throw new IllegalStateException("no edition of " + kind.folder());
            }
            own.put(kind, ofKind);
            ofCity.put(kind, new TreeMap<>(Comparator.reverseOrder()));
        }
        if (city.editions() != null) {
            List<String> faults = add(city, city.editions());
            if (!faults.isEmpty()) {
                throw new IllegalStateException(
                        "editions of papers in " + city.editions() + " do not hold:\n- " + String.join("\n- ", faults));
            }
        }
    }

    /** The edition that new papers of a kind are printed from: the city's newest, else the platform's. */
    Edition newest(PaperKind kind) {
        Map.Entry<String, Edition> city = ofCity.get(kind).firstEntry();
        return city == null ? own.get(kind).firstEntry().getValue() : city.getValue();
    }

    /** What the city added. */
    List<Edition> ofCity() {
        return ofCity.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .toList();
    }

    Edition named(PaperKind kind, String name) {
        return find(kind, name)
                .orElseThrow(() -> new IllegalStateException("no edition " + name + " of " + kind.folder()));
    }

    Optional<Edition> find(PaperKind kind, String name) {
        return Optional.ofNullable(own.get(kind).get(name))
                .or(() -> Optional.ofNullable(ofCity.get(kind).get(name)));
    }

    /** Template and declarations of an edition as they are written now, whatever ends their lines. */
    String words(Edition edition) {
        return city.text(edition.template() + ".html") + "\n" + city.text(edition.template() + ".yaml");
    }

    private List<String> add(CityPapers city, Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path kindFolder : folders(folder)) {
            Optional<PaperKind> kind = Arrays.stream(PaperKind.values())
                    .filter(one -> one.folder().equals(kindFolder.getFileName().toString()))
                    .findAny();
            if (kind.isEmpty()) {
                faults.add(kindFolder.getFileName() + " is no kind of paper");
                continue;
            }
            List<Path> editions = folders(kindFolder);
            for (Path edition : editions) {
                boolean newest = edition.equals(editions.get(editions.size() - 1));
                faults.addAll(add(city, kind.get(), edition, newest));
            }
        }
        return faults;
    }

    private List<String> add(CityPapers city, PaperKind kind, Path folder, boolean newest) {
        String name = folder.getFileName().toString();
        String path = kind.folder() + "/" + name;
        if (!NAME.matcher(name).matches()) {
            return List.of(path + ": an edition of a city is called by year and city, such as 2026-永康");
        }
        try {
            Edition edition =
                    read(new FileSystemResource(folder.resolve("paper.yaml"))).edition(kind, name);
            TemplateUse use = TemplateReader.read(edition.template(), edition.title(), city::template);
            ofCity.get(kind).put(name, edition);
            // an older one stays for the texts that are pinned to it, whatever the platform says by now
            return EditionCheck.faults(
                    edition, use, newest ? own.get(kind).firstEntry().getValue() : null);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            return List.of(path + ": " + e.getMessage());
        }
    }

    private static List<Path> folders(Path in) throws IOException {
        try (Stream<Path> found = Files.list(in)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Declared read(Resource file) throws IOException {
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
            @Nullable List<String> rules,
            @Nullable List<Row> fields) {

        private String from() {
            return source == null ? rules == null ? "" : "法规参数 " + String.join("，", rules) : source;
        }

        Variable variable() {
            return new Variable(
                    name,
                    VariableType.of(type),
                    !Boolean.FALSE.equals(required),
                    label,
                    from(),
                    law == null ? "" : law,
                    options == null ? List.of() : options,
                    rules == null ? List.of() : rules,
                    fields == null
                            ? List.of()
                            : fields.stream().map(Row::variable).toList());
        }
    }
}
