package org.wageaccord.simulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * A demo city whose building was cut off (the machine lost power, the process was killed) is begun anew at the next start.
 * Nothing of anybody's is lost: nobody can sign in before the city is ready. A city that another node is building just now
 * is left alone; the builder holds {@link #LOCK}.
 */
@Component
@ConditionalOnExpression("${wage-accord.demo:false} and ${wage-accord.demo-city:true}")
class UnfinishedCity implements FlywayMigrationStrategy {

    /** Advisory lock of the database, held while a city is being built. */
    static final long LOCK = 330_784_001L;

    private static final Logger log = LoggerFactory.getLogger(UnfinishedCity.class);

    private final DataSource database;

    UnfinishedCity(DataSource database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (isCutOff()) {
            log.warn("The demo city was cut off while it was being built; it is built anew");
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        }
        flyway.migrate();
    }

    private boolean isCutOff() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return is(statement, "select to_regclass('simulation.city') is not null")
                    && is(statement, "select exists (select from simulation.city where ready_at is null)")
                    && nobodyBuilds(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the state of the demo city cannot be read", e);
        }
    }

    private static boolean nobodyBuilds(Statement statement) throws SQLException {
        boolean free = is(statement, "select pg_try_advisory_lock(" + LOCK + ")");
        return free && is(statement, "select pg_advisory_unlock(" + LOCK + ")");
    }

    private static boolean is(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
