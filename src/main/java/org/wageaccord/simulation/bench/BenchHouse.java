package org.wageaccord.simulation.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.wageaccord.WageAccord;

/** The whole product on a free port, without a demo city, over the database of a bench. */
final class BenchHouse {

    private BenchHouse() {}

    /** @param statements sees every statement that is sent to the database */
    static ConfigurableApplicationContext start(Path data, Statements statements) {
        return start(data, statements, new String[0]);
    }

    /** Another node of the cluster: the same product over the same database and folder, on a port of its own. */
    static ConfigurableApplicationContext beside(ConfigurableApplicationContext house, Path data) {
        try {
            HikariDataSource database = house.getBean(DataSource.class).unwrap(HikariDataSource.class);
            return start(
                    data,
                    new Statements(),
                    "--spring.datasource.url=" + database.getJdbcUrl(),
                    "--spring.datasource.username=" + database.getUsername());
        } catch (SQLException e) {
            throw new IllegalStateException("the first node has no pool of connections", e);
        }
    }

    private static ConfigurableApplicationContext start(Path data, Statements statements, String... more) {
        ApplicationContextInitializer<ConfigurableApplicationContext> watch =
                context -> context.getBeanFactory().addBeanPostProcessor(statements);
        return new SpringApplicationBuilder(WageAccord.class)
                .initializers(watch)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.profiles.active=demo",
                                        "--wage-accord.demo-city=false",
                                        "--wage-accord.data-folder=" + data,
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--wage-accord.verification-per-minute=1000000",
                                        "--logging.level.root=warn"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    static URI address(ConfigurableApplicationContext house) {
        return URI.create("http://127.0.0.1:" + house.getEnvironment().getRequiredProperty("local.server.port"));
    }
}
