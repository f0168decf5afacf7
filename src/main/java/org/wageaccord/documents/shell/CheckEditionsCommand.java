package org.wageaccord.documents.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.EditionTrial;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check-editions FOLDER}: whether a city's own editions of papers hold, with their samples printed. */
@Command(
        name = "check-editions",
        mixinStandardHelpOptions = true,
        description = {
            "Check a city's own editions of papers and print their samples. Needs no database and no network.",
            "Exit code 0: all hold; 1: not, with everything that is wrong; 2: no edition there."
        })
public final class CheckEditionsCommand implements ShellCommand {

    static final int GOOD = 0;
    static final int BAD = 1;
    static final int NONE = 2;

    @Parameters(
            paramLabel = "FOLDER",
            description = "laid out as contract-templates: <kind>/<edition>/paper.html, paper.yaml, sample.json")
    Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "FOLDER", description = "where the samples go, as PDF and as text")
    @Nullable
    Path samples;

    private PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** For tests. */
    CheckEditionsCommand to(PrintStream somewhere) {
        out = somewhere;
        return this;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            out.println("no such folder: " + folder);
            return NONE;
        }
        List<EditionTrial.Result> results;
        try {
            results = new EditionTrial(folder).results();
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
            return BAD;
        }
        if (results.isEmpty()) {
            out.println("no edition in " + folder);
            return NONE;
        }
        for (EditionTrial.Result result : results) {
            String fault = result.fault();
            out.println(result.edition() + (fault == null ? ": good" : ": " + fault));
            keep(result);
        }
        return results.stream().allMatch(result -> result.fault() == null) ? GOOD : BAD;
    }

    private void keep(EditionTrial.Result result) throws IOException {
        byte[] pdf = result.pdf();
        if (samples == null || pdf == null) {
            return;
        }
        Files.createDirectories(samples);
        String name = result.edition().replace('/', '-');
        Files.write(samples.resolve(name + ".pdf"), pdf);
        Files.writeString(samples.resolve(name + ".txt"), result.text());
    }
}
