package org.wageaccord.documents.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckEditionsCommandTests {

    private static final Path OWN = Path.of("contract-templates", "suspension", "2026");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void printsTheSampleOfEachEdition() throws IOException {
        edition("2026-永康");
        assertThat(run("--out", folder.resolve("out").toString())).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("suspension/2026-永康: good");
        assertThat(folder.resolve("out").resolve("suspension-2026-永康.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("out").resolve("suspension-2026-永康.txt"))
                .content()
                .contains("2026-永康版式");
    }

    @Test
    void tellsWhatIsWrong() throws IOException {
        Path edition = edition("2026-永康");
        Files.writeString(edition.resolve("sample.json"), "{}");
        assertThat(run()).isEqualTo(CheckEditionsCommand.BAD);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is missing");
        edition("永康");
        assertThat(run()).isEqualTo(CheckEditionsCommand.BAD);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("called by year and city");
    }

    @Test
    void anEmptyFolderHasNone() throws IOException {
        Files.createDirectories(folder.resolve("city"));
        assertThat(run()).isEqualTo(CheckEditionsCommand.NONE);
    }

    private Path edition(String name) throws IOException {
        Path edition = Files.createDirectories(
                folder.resolve("city").resolve("suspension").resolve(name));
        for (String file : List.of("paper.html", "paper.yaml", "sample.json")) {
            Files.copy(OWN.resolve(file), edition.resolve(file));
        }
        return edition;
    }

    private int run(String... options) {
        CheckEditionsCommand command =
                new CheckEditionsCommand().to(new PrintStream(said, true, StandardCharsets.UTF_8));
        String[] all = new String[options.length + 1];
        all[0] = folder.resolve("city").toString();
        System.arraycopy(options, 0, all, 1, options.length);
        return new CommandLine(command).execute(all);
    }
}
