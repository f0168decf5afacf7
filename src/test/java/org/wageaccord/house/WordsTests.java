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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a page shows exists in both languages. */
class WordsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)(?:\\(|})");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

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

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        Map<String, Set<String>> different = new TreeMap<>();
        int told = 0;
        for (Path bundle : bundles("messages-[a-z]+\\.properties")) {
            Properties english = words(
                    bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties")));
            for (Map.Entry<String, Set<String>> line : arguments(words(bundle)).entrySet()) {
                told += line.getValue().size();
                Set<String> other = arguments(english).getOrDefault(line.getKey(), Set.of());
                if (!other.equals(line.getValue())) {
                    different.put(line.getKey(), line.getValue());
                }
            }
        }
        assertThat(told).isGreaterThan(1000);
        assertThat(different).isEmpty();
    }

    /**
     * Words with numbered arguments are formatted: one apostrophe alone disappears there and takes the arguments after it along. Words
     * without are shown as they stand, so that two of them are both seen.
     */
    @Test
    void anApostropheIsDoubledWhereThereAreArgumentsAndNowhereElse() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (Path bundle : bundles("messages-.*\\.properties")) {
            words(bundle).forEach((key, text) -> {
                String words = text.toString();
                boolean formatted = words.matches("(?s).*\\{\\d.*");
                if (formatted ? words.replace("''", "").contains("'") : words.contains("''")) {
                    faults.add(bundle.getFileName() + " " + key);
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> bundles(String pattern) throws IOException {
        try (Stream<Path> list = Files.list(RESOURCES)) {
            return list.filter(f -> f.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Set<String>> arguments(Properties words) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        words.forEach((key, text) -> arguments.put(
                key.toString(),
                ARGUMENT.matcher(text.toString())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return arguments;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(words(bundle).stringPropertyNames());
    }

    private static Properties words(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Files.newInputStream(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
