package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Thymeleaf takes without a word and does otherwise than it reads. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Pattern REPLACED = Pattern.compile("<[^<>]*\\sth:replace=(\"[^\"]*\"|'[^']*')[^<>]*>");
    private static final Pattern CALLED = Pattern.compile("[^\\w@]@([a-z]\\w*)\\.");
    private static final Pattern NAMED = Pattern.compile("@(?:Component|Service)\\(\"(\\w+)\"\\)");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each|with)=");

    @Test
    void aReplacedElementHasNoConditionOfItsOwnBecauseItIsReplacedFirst() throws IOException {
        List<String> lost = new ArrayList<>();
        int replaced = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                for (MatchResult element :
                        REPLACED.matcher(Files.readString(file)).results().toList()) {
                    replaced++;
                    if (CONDITION.matcher(element.group()).find()) {
                        lost.add(file + ": " + element.group());
                    }
                }
            }
        }
        assertThat(replaced).isGreaterThan(200);
        assertThat(lost).as("put the condition on a th:block around it").isEmpty();
    }

    /** The whole platform names beans by their class: a page finds only those that say their name, whatever a room's tests show. */
    @Test
    void aBeanThatAPageCallsSaysItsName() throws IOException {
        Set<String> called = found(TEMPLATES, ".html", CALLED);
        assertThat(called).contains("show", "signingWay");
        assertThat(found(Path.of("src", "main", "java"), ".java", NAMED)).containsAll(called);
    }

    private static Set<String> found(Path in, String suffix, Pattern what) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(in)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                what.matcher(Files.readString(file)).results().forEach(one -> found.add(one.group(1)));
            }
        }
        return found;
    }
}
