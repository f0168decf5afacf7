package org.wageaccord.simulation.bench;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.WageAccord;

/** The whole product on a free port, without a demo city, over the database of a bench. */
final class BenchHouse {

    private BenchHouse() {}

    /** @param statements sees every statement that is sent to the database */
    static ConfigurableApplicationContext start(Path data, Statements statements) {
        ApplicationContextInitializer<ConfigurableApplicationContext> watch =
                context -> context.getBeanFactory().addBeanPostProcessor(statements);
        return new SpringApplicationBuilder(WageAccord.class)
                .initializers(watch)
                .run(
                        "--spring.profiles.active=demo",
                        "--wage-accord.demo-city=false",
                        "--wage-accord.data-folder=" + data,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--wage-accord.verification-per-minute=1000000",
                        "--logging.level.root=warn");
    }

    static URI address(ConfigurableApplicationContext house) {
        return URI.create("http://127.0.0.1:" + house.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
