package org.wageaccord.statute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads rule packs and calendars from the class path; whatever does not fit stops it, with file, line and rule. */
final class PackReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String FOLDER = "classpath*:statute/";

    private PackReader() {}

    /** All packs by file name. */
    static Map<String, Pack> packs() {
        Map<String, Pack> packs = new LinkedHashMap<>();
        files("*.yaml").stream().filter(file -> !isCalendar(file)).forEach(file -> packs.put(name(file), pack(file)));
        PackCheck.demand(packs);
        return packs;
    }

    static WorkingCalendar calendar() {
        return new WorkingCalendar(
                files("calendar-*.yaml").stream().map(PackReader::year).toList());
    }

    static Pack pack(String file, String text) {
        return parse(file, text, Pack.class);
    }

    static YearCalendar year(String file, String text) {
        YearCalendar year = parse(file, text, YearCalendar.class);
        WorkingCalendar.faults(year).stream().findFirst().ifPresent(fault -> {
            throw new PackFault(file, "calendar " + year.year(), fault);
        });
        return year;
    }

    private static Pack pack(Resource file) {
        return pack(name(file), text(file));
    }

    private static YearCalendar year(Resource file) {
        return year(name(file), text(file));
    }

    private static <T> T parse(String file, String text, Class<T> shape) {
        try {
            return YAML.readValue(text, shape);
        } catch (JsonMappingException e) {
            throw new PackFault(file, line(e) + entry(text, e.getPath()), e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new PackFault(file, line(e), e.getOriginalMessage(), e);
        }
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
    }

    /** The id of the list entry at fault: {@code , rule T08}. */
    private static String entry(String text, List<Reference> path) {
        if (path.size() < 2 || path.get(1).getIndex() < 0) {
            return "";
        }
        String list = path.get(0).getFieldName();
        try {
            String id = YAML.readTree(text)
                    .path(list)
                    .path(path.get(1).getIndex())
                    .path("id")
                    .asText("");
            return ", " + list + " " + (id.isEmpty() ? "no. " + (path.get(1).getIndex() + 1) : id);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a text that was parsed a moment ago", e);
        }
    }

    private static List<Resource> files(String pattern) {
        try {
            List<Resource> files =
                    new ArrayList<>(List.of(new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern)));
            files.sort((a, b) -> name(a).compareTo(name(b)));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCalendar(Resource file) {
        return name(file).startsWith("statute/calendar-");
    }

    private static String name(Resource file) {
        return "statute/" + file.getFilename();
    }
}
