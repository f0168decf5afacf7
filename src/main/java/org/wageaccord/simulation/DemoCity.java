package org.wageaccord.simulation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Side;
import org.wageaccord.simulation.CaseStory.Wait;
import org.wageaccord.statute.LegalClock;
import org.wageaccord.terms.TermsBook;

/**
 * Builds the demo city at its first start: enters enterprises and people, walks cases through January and early February
 * 2026 under the training clock, and leaves them waiting at different steps on Monday 2026-02-09, 09:00.
 */
@Component
@ConditionalOnExpression("${wage-accord.demo:false} and ${wage-accord.demo-city:true}")
class DemoCity {

    private static final Logger log = LoggerFactory.getLogger(DemoCity.class);
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final LocalDateTime OPEN = LocalDateTime.of(2026, 2, 9, 9, 0);

    /** Which enterprise waits where. */
    private static final Map<String, Wait> WAITS = Map.ofEntries(
            Map.entry("e01", Wait.REPLY),
            Map.entry("e02", Wait.REPLY),
            Map.entry("e03", Wait.TEAMS),
            Map.entry("e13", Wait.DATA),
            Map.entry("e14", Wait.POSITION),
            Map.entry("e15", Wait.AGREE),
            Map.entry("e16", Wait.MINUTES),
            Map.entry("e05", Wait.CALL),
            Map.entry("e06", Wait.BALLOT),
            Map.entry("e07", Wait.SIGN),
            Map.entry("e08", Wait.FILE),
            Map.entry("e09", Wait.UNION),
            Map.entry("e10", Wait.ACCEPT),
            Map.entry("e11", Wait.BUREAU),
            Map.entry("e12", Wait.PUBLISH),
            Map.entry("e04", Wait.NOTHING));

    /** The enterprise that refuses to negotiate, so that its union has a reminder to sign. */
    private static final String REFUSING = "e17";

    /** Its agreement is published, and both sides have opened some of it to everybody. */
    private static final String OPENED = "e04";

    /** Its talks ended without an agreement. */
    private static final String ENDED = "e18";

    private static final LocalDateTime REFUSED = LocalDateTime.of(2026, 2, 6, 10, 0);

    private final CityRegister register;
    private final CityPeople people;
    private final CitySeals seals;
    private final Doors doors;
    private final SectorExample sector;
    private final TermsBook terms;
    private final LegalClock clock;
    private final JdbcClient jdbc;
    private final DataSource database;

    DemoCity(
            CityRegister register,
            CityPeople people,
            CitySeals seals,
            Doors doors,
            SectorExample sector,
            TermsBook terms,
            LegalClock clock,
            JdbcClient jdbc,
            DataSource database) {
        this.register = register;
        this.people = people;
        this.seals = seals;
        this.doors = doors;
        this.sector = sector;
        this.terms = terms;
        this.clock = clock;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** In a thread of its own, so that the first page need not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void buildOnce() {
        boolean first = jdbc.sql("insert into simulation.city (only_one) values (true) on conflict do nothing")
                        .update()
                == 1;
        if (first) {
            new SimpleAsyncTaskExecutor("demo-city-").execute(this::buildAlone);
        }
    }

    /** The lock ends with the connection, also when this process is killed: see {@link UnfinishedCity}. */
    private void buildAlone() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + UnfinishedCity.LOCK + ")");
            build();
            statement.execute("select pg_advisory_unlock(" + UnfinishedCity.LOCK + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("the demo city could not be built", e);
        }
    }

    private void build() {
        long begin = System.nanoTime();
        clock.startAt(moment(BEGIN));
        Map<String, Cast> city = register.enter();
        CityPeople.Offices offices = people.enterOffices();
        seals.register(city);
        ExampleEnterprise.enterLastAgreement(doors.contracts(), city.get("e00"), terms.modelClauses());
        List<Beat> beats = new ArrayList<>();
        WAITS.forEach((key, wait) -> beats.addAll(story(city.get(key), wait, offices)));
        beats.addAll(new EndedExample(doors, city.get(ENDED), walk(city.get(ENDED))).beats());
        beats.addAll(refusal(city.get(REFUSING)));
        beats.addAll(sector.beats(city, offices.union()));
        beats.sort(Comparator.comparing(Beat::at));
        for (Beat beat : beats) {
            advanceTo(beat.at());
            beat.act().run();
        }
        advanceTo(OPEN);
        people.showAtSignIn(city);
        jdbc.sql("update simulation.city set ready_at = now()").update();
        log.info(
                "The demo city is ready after {} s",
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    private List<Beat> refusal(Cast cast) {
        CaseWalk walk = walk(cast);
        return List.of(
                new Beat(
                        REFUSED.minusDays(2),
                        () -> walk.offer(Side.WORKERS, "9", OPEN.plusDays(18).withHour(14))),
                new Beat(REFUSED, walk::refuse));
    }

    private CaseWalk walk(Cast cast) {
        int seed = Integer.parseInt(cast.key().substring(1));
        return new CaseWalk(doors, cast, DemoTerms.before(cast.headcount(), seed, terms.modelClauses()));
    }

    private List<Beat> story(Cast cast, Wait wait, CityPeople.Offices offices) {
        CaseWalk walk = walk(cast);
        Actor bureau = offices.bureau();
        List<Beat> beats = new CaseStory(walk, wait, offices.union(), bureau)
                .beats("e02".equals(cast.key()) ? Side.ENTERPRISE : Side.WORKERS);
        if (OPENED.equals(cast.key())) {
            beats.addAll(new OpenedExample(doors, cast, walk).beats());
        }
        return beats;
    }

    private void advanceTo(LocalDateTime at) {
        Instant target = moment(at);
        if (target.isAfter(clock.instant())) {
            clock.advanceTo(target);
        }
    }

    private static Instant moment(LocalDateTime beijing) {
        return beijing.atZone(Show.BEIJING).toInstant();
    }
}
