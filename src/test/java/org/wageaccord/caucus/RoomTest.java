package org.wageaccord.caucus;

import static org.wageaccord.caucus.CaucusCast.PASSWORD;
import static org.wageaccord.caucus.CaucusCast.does;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;

/** A case with a chief and a member of the workers and one opponent, none of whom has been in a room yet. */
@CaucusRoom
abstract class RoomTest {

    @Autowired
    Caucus caucus;

    @Autowired
    CaucusTalk talk;

    @Autowired
    CaucusCast cast;

    @Autowired
    KeyBook book;

    @Autowired
    KeyringBook rings;

    @Autowired
    JdbcClient jdbc;

    Actor chief;
    Actor member;
    Actor opponent;
    CaseNumber number;
    Place place;

    @BeforeEach
    void sit() {
        chief = cast.person("陈某", Role.WC);
        member = cast.person("李某", Role.WR);
        opponent = cast.person("应某", Role.EC);
        number = cast.sitting(List.of(chief, member), List.of(opponent));
        place = new Place(number, Side.WORKERS);
    }

    void enters(Actor who) {
        does(who, () -> caucus.enter(number, session(who), PASSWORD));
    }

    void admits(Actor by, Actor newcomer) {
        String print = rings.of(newcomer.id()).orElseThrow().fingerprint();
        does(by, () -> caucus.admit(number, session(by), newcomer.id(), print));
    }

    void note(Actor by, String text) {
        does(by, () -> talk.note(number, session(by), text, null));
    }

    List<String> notes(Actor reader) {
        return Acting.as(reader, () -> talk.notes(number, session(reader), 0)).stream()
                .flatMap(list -> list.items().stream())
                .map(e -> e.said().text())
                .toList();
    }

    List<Question> questions(Actor reader) {
        return Acting.as(reader, () -> talk.questions(number, session(reader), 0))
                .orElseThrow()
                .items();
    }

    UUID question() {
        return questions(chief).get(0).entry().id();
    }

    RoomState.Stand stand(Actor who) {
        return Acting.as(who, () -> caucus.room(number, session(who)))
                .orElseThrow()
                .stand();
    }

    static String session(Actor who) {
        return "session-of-" + who.id();
    }
}
