package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a page shows exists in both languages. */
class WordsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)(?:\\(|})");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        List<Path> chinese = bundles("messages-[a-z]+\\.properties");
        assertThat(chinese).hasSizeGreaterThan(10);
        for (Path bundle : chinese) {
            Path english =
                    bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties"));
            assertThat(keys(english)).as("%s", english).isEqualTo(keys(bundle));
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles("messages-[a-z]+\\.properties")) {
            known.addAll(keys(bundle));
        }
        Map<String, Path> missing = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template :
                    walk.filter(f -> f.toString().endsWith(".html")).toList()) {
                Matcher used = USED.matcher(Files.readString(template));
                while (used.find()) {
                    if (!known.contains(used.group(1))) {
                        missing.put(used.group(1), template);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> bundles(String pattern) throws IOException {
        try (Stream<Path> list = Files.list(RESOURCES)) {
            return list.filter(f -> f.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
