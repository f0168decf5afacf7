package org.wageaccord.documents.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench-papers}: how much processor time, room and memory papers take, without a database. */
@Command(
        name = "bench-papers",
        mixinStandardHelpOptions = true,
        description =
                "Print many agreements of twelve pages with sixty grades, and the same text by the PDF library alone; "
                        + "fails when a figure is over its bar.")
public final class BenchPapersCommand implements ShellCommand {

    @Option(names = "--papers", defaultValue = "10000", description = "on two threads (${DEFAULT-VALUE})")
    int papers;

    @Option(names = "--rounds", defaultValue = "100", description = "papers one by one (${DEFAULT-VALUE})")
    int rounds;

    @Option(names = "--cpu", defaultValue = "80", description = "milliseconds of a paper, median (${DEFAULT-VALUE})")
    double cpu;

    @Option(names = "--size", defaultValue = "400", description = "kilobytes of a paper (${DEFAULT-VALUE})")
    double size;

    @Option(names = "--rate", defaultValue = "30", description = "papers a second on two threads (${DEFAULT-VALUE})")
    double rate;

    @Option(names = "--ratio", defaultValue = "2", description = "times the PDF library alone (${DEFAULT-VALUE})")
    double ratio;

    @Option(names = "--growth", defaultValue = "8", description = "MB alive more at the end (${DEFAULT-VALUE})")
    double growth;

    private PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** For tests. */
    BenchPapersCommand to(PrintStream somewhere) {
        out = somewhere;
        return this;
    }

    @Override
    public Integer call() {
        if (papers < 1 || rounds < 1) {
            out.println("at least one paper and one round");
            return CommandLine.ExitCode.USAGE;
        }
        PaperFigures figures = new PaperBench().measure(rounds, papers);
        PaperFigures.Bars bars = new PaperFigures.Bars(cpu, size, rate, ratio, growth);
        figures.lines(bars).forEach(out::println);
        return figures.hold(bars) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
