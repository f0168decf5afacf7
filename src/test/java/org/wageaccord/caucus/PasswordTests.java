package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.caucus.CaucusCast.PASSWORD;
import static org.wageaccord.caucus.CaucusCast.does;
import static org.wageaccord.caucus.CaucusCast.refused;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.kernel.Actor;

/** The key of a member hangs on the password: what follows when it is changed, reset, or lost by all. */
class PasswordTests extends RoomTest {

    private static final String SECRET = "我方底线是百分之六点二五";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Test
    void aChangedPasswordCarriesTheKeyOver() {
        enters(chief);
        note(chief, SECRET);
        Acting.as(
                chief,
                () -> accounts.changePassword(
                                chief.id(), session(chief), PASSWORD, "another-password-1", "another-password-1")
                        .orElseThrow());
        Acting.as(chief, () -> caucus.lock(number, session(chief)));
        assertThat(refused(chief, () -> caucus.enter(number, session(chief), PASSWORD)))
                .containsExactly("passwordWrong");
        does(chief, () -> caucus.enter(number, session(chief), "another-password-1"));
        assertThat(notes(chief)).containsExactly(SECRET);
    }

    @Test
    void aResetPasswordLosesTheKeyAndAMemberLetsInAgain() {
        enters(chief);
        enters(member);
        admits(chief, member);
        note(chief, SECRET);
        String given = reset(member);
        assertThat(refused(member, () -> caucus.enter(number, session(member), given)))
                .containsExactly("keyLost");
        does(member, () -> caucus.renewKey(number, session(member), given));
        assertThat(refused(member, () -> caucus.renewKey(number, session(member), given)))
                .containsExactly("keyIsGood");
        assertThat(stand(member)).isEqualTo(RoomState.Stand.WAITING);
        assertThat(refused(member, () -> caucus.beginAnew(number, session(member))))
                .containsExactly("notLost");
        admits(chief, member);
        assertThat(notes(member)).containsExactly(SECRET);
    }

    @Test
    void whenAllLostTheKeyThePastStaysClosedAndTheRoomBeginsAnew() {
        enters(chief);
        note(chief, SECRET);
        String given = reset(chief);
        does(chief, () -> caucus.renewKey(number, session(chief), given));
        assertThat(stand(chief)).isEqualTo(RoomState.Stand.LOST);
        assertThat(refused(chief, () -> talk.note(number, session(chief), "x", null)))
                .containsExactly("locked");
        does(chief, () -> caucus.beginAnew(number, session(chief)));
        note(chief, "从头开始");
        assertThat(notes(chief)).containsExactly("从头开始");
        assertThat(Acting.as(chief, () -> talk.closed(number, session(chief)))).isEqualTo(1);
    }

    private String reset(Actor who) {
        return Acting.as(Actor.PLATFORM, () -> keeping.resetPassword(who.id())).initialPassword();
    }
}
