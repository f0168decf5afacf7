package org.wageaccord.portal;

import java.util.function.ToIntFunction;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.wageaccord.WageAccord;
import picocli.CommandLine;

/** The house as a command of the shell needs it: without pages and without jobs. */
final class ShellHouse {

    /** As arguments, which alone outrank the settings of the house; beside running nodes it takes few connections. */
    private static final String[] SETTINGS = {
        "--camunda.bpm.job-execution.enabled=false",
        "--spring.datasource.hikari.maximum-pool-size=4",
        "--logging.level.root=error",
        "--logging.level.org.springframework.boot.SpringApplication=off",
        "--logging.level.org.springframework.boot.diagnostics=off"
    };

    private ShellHouse() {}

    /** Answers the exit code of the act; what hinders the start is told in one line, not by its whole way through the house. */
    static int run(ToIntFunction<ConfigurableApplicationContext> act) {
        try (ConfigurableApplicationContext house = new SpringApplicationBuilder(WageAccord.class)
                .web(WebApplicationType.NONE)
                .run(SETTINGS)) {
            return act.applyAsInt(house);
        } catch (BeansException | IllegalStateException e) {
            System.err.println("cannot start: "
                    + NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}
