package org.wageaccord.portal;

import java.io.Console;
import java.time.LocalDate;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.WageAccord;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Opens an account with its mandate from the machine's own shell: how a production city, which starts empty, gets its first
 * people. The password is asked on the console, or read from {@code WAGE_ACCORD_NEW_PASSWORD}.
 */
@Command(
        name = "open-account",
        description = "Open an account with a mandate (stop the server first if it embeds its database).")
public final class OpenAccountCommand implements ShellCommand {

    @Option(names = "--username", required = true)
    String username;

    @Option(names = "--name", required = true, description = "name as shown")
    String name;

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    Role role;

    @Option(
            names = "--party",
            required = true,
            description = "CITY_UNION, LABOR_BUREAU, T:<town code>, or the credit code of an enterprise")
    String party;

    @Option(names = "--from", required = true, description = "first day of the mandate, yyyy-mm-dd")
    LocalDate from;

    @Option(names = "--to", required = true, description = "last day of the mandate")
    LocalDate to;

    @Option(names = "--paper", required = true, description = "the paper the mandate rests on")
    String paper;

    @Override
    public Integer call() {
        String password = password();
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(WageAccord.class)
                .web(WebApplicationType.NONE)
                .run("--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn")) {
            Outcome<?> outcome = house.getBean(TransactionTemplate.class).execute(tx -> {
                Outcome<?> opened = open(house, password);
                if (!opened.isDone()) {
                    tx.setRollbackOnly();
                }
                return opened;
            });
            return told(outcome);
        }
    }

    private Outcome<?> open(ConfigurableApplicationContext house, String password) {
        Outcome<ActorId> opened = house.getBean(Accounts.class).open(username, name, role, password);
        return opened.isDone()
                ? house.getBean(Registry.class).mandate(opened.orElseThrow(), new PartyId(party), role, from, to, paper)
                : opened;
    }

    private int told(Outcome<?> outcome) {
        outcome.refusals().forEach(r -> System.err.println("refused: " + r.field() + " " + r.code() + " " + r.args()));
        if (outcome.isDone()) {
            System.out.println("opened " + username + " as " + role + " for " + party);
            return CommandLine.ExitCode.OK;
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String password() {
        String given = System.getenv("WAGE_ACCORD_NEW_PASSWORD");
        if (given != null) {
            return given;
        }
        Console console = System.console();
        if (console == null) {
            throw new IllegalStateException("no console: set WAGE_ACCORD_NEW_PASSWORD");
        }
        return new String(console.readPassword("Password: "));
    }
}
