package org.wageaccord.statute.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packs that ship with the application. */
class PackFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/statute");

    @Test
    void everyFileOfTheFolderIsListed() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("packs.list")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void thePacksOfTheNinePlacesAndTheNoticesOfThreeYearsShip() {
        PackFiles files = PackFiles.read(null);
        assertThat(files.packs())
                .extracting(Pack::place)
                .contains("000000", "330000", "330784", "330100", "330200", "370000", "310000", "110000", "500000");
        assertThat(files.calendars()).extracting(year -> year.year()).containsExactly(2024, 2025, 2026);
    }

    @Test
    void whatIsFromMemoryOrSecondHandSaysSo() {
        List<String> vague = PackFiles.read(null).packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.text().contains("原文待核")
                        || rule.citation().article().contains("待核"))
                .filter(rule -> rule.trust().equals("V"))
                .map(rule -> rule.place() + " " + rule.id())
                .toList();
        assertThat(vague).isEmpty();
    }
}
