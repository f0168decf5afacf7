package org.wageaccord.portal;

import java.io.Console;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Role;
import org.wageaccord.ground.ShellCommand;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.FormRefusals;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
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

    private final Supplier<String> password;

    public OpenAccountCommand() {
        this(OpenAccountCommand::typed);
    }

    OpenAccountCommand(Supplier<String> password) {
        this.password = password;
    }

    @Override
    public Integer call() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        String given = password.get();
        return ShellHouse.run(house -> {
            Outcome<?> outcome = house.getBean(TransactionTemplate.class).execute(tx -> {
                Outcome<?> opened = open(house, given);
                if (!opened.isDone()) {
                    tx.setRollbackOnly();
                }
                return opened;
            });
            return told(outcome, house.getBean(FormRefusals.class));
        });
    }

    private Outcome<?> open(ConfigurableApplicationContext house, String given) {
        Outcome<ActorId> opened = house.getBean(Accounts.class).open(username, name, role, given);
        return opened.isDone()
                ? house.getBean(Registry.class).mandate(opened.orElseThrow(), new PartyId(party), role, from, to, paper)
                : opened;
    }

    private int told(@Nullable Outcome<?> outcome, FormRefusals words) {
        if (outcome == null || !outcome.isDone()) {
            (outcome == null ? List.<Refusal>of() : outcome.refusals())
                    .forEach(r -> System.err.println("refused: " + r.field() + ": " + words.word(r)));
            return CommandLine.ExitCode.USAGE;
        }
        System.out.println("opened " + username + " as " + role + " for " + party);
        return CommandLine.ExitCode.OK;
    }

    private static String typed() {
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
