package org.wageaccord.ground;

import java.util.ServiceLoader;
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
        ServiceLoader.load(ShellCommand.class).forEach(shell::addSubcommand);
        System.exit(shell.execute(args));
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
