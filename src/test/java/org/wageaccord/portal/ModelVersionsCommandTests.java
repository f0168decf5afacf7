package org.wageaccord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wageaccord.ground.TestDatabases;
import picocli.CommandLine;

/** The command before it opens the house, and over a city in which nothing runs. */
class ModelVersionsCommandTests {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream shell = System.out;
    private final PrintStream complaints = System.err;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(System.out);
    }

    @AfterEach
    void forget() {
        System.setOut(shell);
        System.setErr(complaints);
        System.clearProperty("spring.datasource.url");
        System.clearProperty("spring.datasource.username");
    }

    @Test
    void aListAndItsModelBelongTogetherAndAreReadBeforeAnythingStarts() throws IOException {
        Path wrong = Files.writeString(folder.resolve("cases.txt"), "永薪协〔2026〕0001号\n2026-1\n");
        assertThat(run("--move")).isEqualTo(2);
        assertThat(run("--model", "signing")).isEqualTo(2);
        assertThat(run("--model", "signing", "--list", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(run("--model", "signing", "--list", wrong.toString())).isEqualTo(2);
        assertThat(told()).contains("not a case number: 2026-1", "cannot read");
    }

    @Test
    void whereNothingRunsNothingIsBehind() {
        System.setProperty("spring.datasource.url", TestDatabases.fresh());
        System.setProperty("spring.datasource.username", "postgres");
        assertThat(run()).as(this::told).isZero();
        assertThat(told()).contains("every running case is on the newest version of its models");
    }

    private int run(String... args) {
        PrintWriter shown = new PrintWriter(told, true, StandardCharsets.UTF_8);
        return new CommandLine(new ModelVersionsCommand()).setErr(shown).execute(args);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
