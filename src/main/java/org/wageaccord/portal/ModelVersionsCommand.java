package org.wageaccord.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Acting;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.process.ModelVersions;
import org.wageaccord.negotiation.process.ModelVersions.Moved;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which versions of the models cases still run by, and moving cases of a list to the newest version. Without {@code --move}
 * the list is only checked.
 */
@Command(
        name = "model-versions",
        mixinStandardHelpOptions = true,
        description =
                "List the older versions of process models that cases still run by; check or move a list of cases.")
public final class ModelVersionsCommand implements ShellCommand {

    @Option(names = "--model", description = "id of a model, e.g. signing; with --list")
    @Nullable
    String model;

    @Option(names = "--list", description = "file with one case number a line; with --model")
    @Nullable
    Path list;

    @Option(names = "--move", description = "move the cases of the list that can be moved; else they are only checked")
    boolean move;

    @Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if ((model == null) != (list == null) || move && list == null) {
            throw wrong("--model and --list belong together; --move needs them");
        }
        List<CaseNumber> cases = list == null ? List.of() : read(list);
        return ShellHouse.run(house -> {
            ModelVersions versions = house.getBean(ModelVersions.class);
            return model == null ? tell(versions) : Acting.as(Actor.PLATFORM, () -> work(versions, model, cases));
        });
    }

    private static int tell(ModelVersions versions) {
        List<ModelVersions.Behind> behind = versions.behind();
        behind.forEach(old -> System.out.printf(
                "%s %s: %d running by version %d, newest is %d%n",
                old.model(), old.name(), old.running(), old.version(), old.newest()));
        if (behind.isEmpty()) {
            System.out.println("every running case is on the newest version of its models");
        }
        return CommandLine.ExitCode.OK;
    }

    /** One case after the other, each in a transaction of its own: one that cannot be moved holds up no other. */
    private int work(ModelVersions versions, String of, List<CaseNumber> cases) {
        int hindered = 0;
        for (CaseNumber number : cases) {
            Moved moved = move ? versions.move(number, of) : versions.check(number, of);
            String word = move ? "moved" : "can be moved";
            System.out.println(
                    number + " " + (moved.isDone() ? word : "stays: " + String.join("; ", moved.hindrances())));
            hindered += moved.isDone() ? 0 : 1;
        }
        return hindered == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private List<CaseNumber> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(CaseNumber::parse)
                    .toList();
        } catch (IOException e) {
            throw wrong("cannot read " + file);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), reason);
    }
}
