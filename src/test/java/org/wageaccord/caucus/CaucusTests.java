package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.caucus.CaucusCast.PASSWORD;
import static org.wageaccord.caucus.CaucusCast.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.TeamNamed;

/** Who gets into a side's room, with which keys, and what the database holds of it: through the doors, real passwords. */
class CaucusTests extends RoomTest {

    private static final String SECRET = "我方底线是百分之六点二五";

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void theFirstMemberOpensTheRoomAndLetsTheNextOneIn() {
        enters(chief);
        note(chief, SECRET);
        enters(member);
        assertThat(stand(member)).isEqualTo(RoomState.Stand.WAITING);
        assertThat(notes(member)).isEmpty();
        assertThat(refused(member, () -> talk.note(number, session(member), "x", null)))
                .containsExactly("locked");
        assertThat(refused(chief, () -> caucus.admit(number, session(chief), member.id(), "another print")))
                .containsExactly("fingerprint");
        assertThat(refused(chief, () -> caucus.admit(number, session(chief), opponent.id(), "")))
                .containsExactly("notWaiting");
        admits(chief, member);
        assertThat(notes(member)).containsExactly(SECRET);
        assertThat(Acting.as(member, () -> caucus.people(number, session(member)))
                        .orElseThrow()
                        .inside())
                .extracting(RoomPeople.Somebody::name)
                .containsExactlyInAnyOrder("陈某", "李某");
    }

    @Test
    void onlyTheTeamOfTheSideBelongs() {
        enters(chief);
        Actor worker = cast.person("吴某", Role.WK);
        for (Actor stranger : List.of(worker, cast.person("程某", Role.CU), cast.person("管某", Role.SA))) {
            assertThat(Acting.as(stranger, () -> caucus.side(number))).isEmpty();
            assertThat(Acting.as(stranger, () -> caucus.room(number, session(chief))))
                    .isEmpty();
            assertThat(refused(stranger, () -> caucus.enter(number, "s", PASSWORD)))
                    .containsExactly("notYours");
            assertThat(Acting.as(stranger, () -> talk.notes(number, session(chief), 0)))
                    .isEmpty();
        }
        assertThat(Acting.as(opponent, () -> caucus.side(number))).contains(Side.ENTERPRISE);
        enters(opponent);
        note(chief, SECRET);
        assertThat(notes(opponent)).isEmpty();
        assertThat(Acting.as(opponent, () -> talk.notes(number, session(chief), 0)))
                .isEmpty();
    }

    @Test
    void theRoomOpensWithThePasswordInThatSessionOnly() {
        assertThat(refused(chief, () -> caucus.enter(number, session(chief), "wrong")))
                .containsExactly("passwordWrong");
        enters(chief);
        note(chief, SECRET);
        assertThat(Acting.as(chief, () -> talk.notes(number, "another session", 0)))
                .isEmpty();
        Acting.as(chief, () -> caucus.lock(number, session(chief)));
        assertThat(stand(chief)).isEqualTo(RoomState.Stand.LOCKED);
        enters(chief);
        assertThat(notes(chief)).containsExactly(SECRET);
    }

    @Test
    void whoLeavesTheTeamLosesTheKeysAndWhatFollowsIsUnderANewOne() {
        enters(chief);
        enters(member);
        admits(chief, member);
        List<WrappedKey> before = book.wrapped(place);
        assertThat(before).hasSize(2);
        cast.sits(number, Side.WORKERS, List.of(chief));
        assertThat(notes(member)).isEmpty();
        Acting.as(
                chief,
                () -> transaction.executeWithoutResult(
                        tx -> events.publishEvent(new TeamNamed(number, Side.WORKERS, 1, "陈某"))));
        assertThat(book.wrapped(place)).extracting(WrappedKey::account).containsOnly(chief.id());
        note(chief, SECRET);
        assertThat(book.keys(place))
                .extracting(RoomKey::reason)
                .containsExactly(RoomKey.Reason.OPENED, RoomKey.Reason.DEPARTURE);
        assertThat(book.wrapped(place)).extracting(WrappedKey::account).containsOnly(chief.id());
        assertThat(jdbc.sql("select version from caucus.entry where case_number = :case")
                        .param("case", number.toString())
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
        cast.sits(number, Side.WORKERS, List.of(chief, member));
        assertThat(stand(member)).isEqualTo(RoomState.Stand.WAITING);
    }
}
