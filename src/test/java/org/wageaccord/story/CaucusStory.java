package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Registry;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/** Cases whose teams are named, the people on them, and those who are not. */
@CaucusHouse
abstract class CaucusStory {

    @Autowired
    ExampleCity city;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    Accounts accounts;

    @Autowired
    Registry registry;

    StoryWalk walk;
    String room;
    private String key;

    @BeforeEach
    void theCityStands() {
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
    }

    /** Everybody of the enterprise and the city who is not on a team of the case. */
    List<Visitor> strangers() {
        List<Visitor> all = new ArrayList<>(List.of(visitor("eh"), visitor("cd")));
        for (String other :
                List.of("guide", "city-union", "bureau", "auditor", "supervisor", "mediator", username("e05-wc"))) {
            all.add(new Visitor(web, other, city.password()));
        }
        all.add(another("worker", Role.WK, walk.enterprise()));
        all.add(another("recorder", Role.RC, walk.enterprise()));
        all.add(another("town-union", Role.TA, PartyId.town("07")));
        all.add(another("operator", Role.SA, PartyId.CITY_UNION));
        return all;
    }

    /** Somebody the demo city does not have, with the password of all. */
    Visitor another(String name, Role role, PartyId party) {
        String username = key + "-another-" + name;
        if (!keeping.isTaken(username)) {
            ActorId holder = accounts.openDemo(username, name, role, accounts.hash(city.password()), "");
            LocalDate today = city.now().toLocalDate();
            Acting.as(
                    Actor.PLATFORM,
                    () -> registry.mandate(holder, party, role, today, today.plusYears(1), "任职文件")
                            .orElseThrow());
        }
        return new Visitor(web, username, city.password());
    }

    void begin(String key) {
        this.key = key;
        walk = city.walk(key).toTheTable();
        room = home() + "/caucus";
    }

    String home() {
        return "/cases/" + walk.number().slug();
    }

    Visitor visitor(String role) {
        return new Visitor(web, username(key + "-" + role), city.password());
    }

    /** The first account of a role in an enterprise, {@code e05-wc}. */
    private String username(String role) {
        return jdbc.sql("select username from access.account where username like :like order by username limit 1")
                .param("like", role + "-%")
                .query(String.class)
                .single();
    }

    void enters(Visitor who) {
        assertThat(who.send(room + "/entry", "password", city.password()).getStatus())
                .as(who.name())
                .isEqualTo(303);
    }
}
