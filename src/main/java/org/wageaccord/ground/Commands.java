package org.wageaccord.ground;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The command line of the jar. Without arguments, or with Spring's own {@code --key=value} options only, it serves. Rooms
 * add their commands as {@link ShellCommand} services.
 */
@Command(
        name = "wage-accord",
        mixinStandardHelpOptions = true,
        subcommands = HelpCommand.class,
        description = "Collective wage negotiation online. Without a command it serves on http://localhost:8080.")
public final class Commands implements Callable<Integer> {

    private Commands() {}

    public static void run(Class<?> application, String... args) {
        if (serves(args)) {
            SpringApplication.run(application, args);
            return;
        }
        CommandLine shell = new CommandLine(new Commands());
        shell.addSubcommand(new Serve());
        commands(application.getClassLoader()).forEach(shell::addSubcommand);
        System.exit(shell.execute(args));
    }

    /**
     * The commands that the rooms register. Only this application's own list is read: asking every jar of the class path for
     * one would open them all, which takes longer than a command.
     */
    static List<Class<?>> commands(ClassLoader loader) {
        try (InputStream list = loader.getResourceAsStream("META-INF/services/" + ShellCommand.class.getName())) {
            List<Class<?>> commands = new ArrayList<>();
            for (String name :
                    new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                if (!name.isBlank()) {
                    commands.add(Class.forName(name.strip(), false, loader));
                }
            }
            return commands;
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("the list of commands cannot be read", e);
        }
    }

    @Override
    public Integer call() {
        new CommandLine(this).usage(System.out);
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean serves(String... args) {
        for (String arg : args) {
            boolean springOption = arg.startsWith("--") && arg.contains("=");
            if (!springOption && !"serve".equals(arg)) {
                return false;
            }
        }
        return true;
    }

    /** Listed for its help text; {@link #run} serves before the shell is asked. */
    @Command(name = "serve", description = "Serve the platform (the default).")
    static final class Serve implements Callable<Integer> {
        @Override
        public Integer call() {
            return CommandLine.ExitCode.OK;
        }
    }
}
