package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every identifier of the glossary stands in the code of the room it names. */
class GlossaryTests {

    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+) \\| `([^`]+)` \\|.*\\| ([a-z]+) \\|$", Pattern.MULTILINE);

    @Test
    void everyIdentifierStandsInItsRoom() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/glossary.md")));
        int rows = 0;
        while (row.find()) {
            rows++;
            String name = row.group(2).replaceAll(".*\\.", "");
            assertThat(codeOf(row.group(3)))
                    .as("%s in room %s", row.group(1), row.group(3))
                    .containsPattern("\\b" + name + "\\b");
        }
        assertThat(rows).isGreaterThan(25);
    }

    private static String codeOf(String room) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java/org/wageaccord", room))) {
            List<Path> files = walk.filter(f -> f.toString().endsWith(".java")).toList();
            StringBuilder code = new StringBuilder();
            for (Path file : files) {
                code.append(Files.readString(file));
            }
            return code.toString();
        }
    }
}
