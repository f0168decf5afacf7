package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wageaccord.caucus.CaucusCast.PASSWORD;
import static org.wageaccord.caucus.CaucusCast.does;
import static org.wageaccord.caucus.CaucusCast.refused;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Upload;
import org.wageaccord.house.AppendOnly;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.statute.Statute;

/** Guides by invitation, and what somebody with the database in hand can do: destroy, but neither read nor slip in. */
class GuestsAndTamperingTests extends RoomTest {

    @Autowired
    CaucusGuests guests;

    @Autowired
    Statute statute;

    private Actor guide;

    @BeforeEach
    void theChiefIsIn() {
        guide = cast.person("胡某", Role.TG);
        cast.guides(guide);
        enters(chief);
    }

    @Test
    void anInvitedGuideReadsWhatFollowsUntilTheInvitationIsTakenBack() {
        note(chief, "邀请之前");
        assertThat(Acting.as(guide, () -> caucus.side(number))).isEmpty();
        invites(guide, today());
        assertThat(Acting.as(guide, () -> caucus.side(number))).contains(Side.WORKERS);
        enters(guide);
        assertThat(notes(guide)).isEmpty();
        admits(chief, guide);
        note(chief, "邀请之后");
        assertThat(notes(guide)).containsExactly("邀请之后");
        assertThat(notes(chief)).containsExactlyInAnyOrder("邀请之前", "邀请之后");
        note(guide, "指导意见");
        assertThat(refused(guide, () -> talk.ask(number, session(guide), "?", null)))
                .containsExactly("membersOnly");
        assertThat(refused(guide, () -> guests.invite(number, session(guide), guide.id(), today())))
                .containsExactly("chiefOnly");
        assertThat(Acting.as(chief, () -> caucus.visits(number, session(chief), 0))
                        .orElseThrow()
                        .items())
                .anyMatch(v -> v.guest() && v.name().equals("胡某"));

        UUID invitation = invitation();
        does(chief, () -> guests.revoke(number, invitation));
        assertThat(Acting.as(guide, () -> caucus.side(number))).isEmpty();
        assertThat(Acting.as(guide, () -> talk.notes(number, session(guide), 0)))
                .isEmpty();
        assertThat(book.wrapped(place)).noneMatch(w -> w.account().equals(guide.id()));
        note(chief, "收回之后");
        assertThat(book.keys(place))
                .extracting(RoomKey::reason)
                .containsExactly(RoomKey.Reason.OPENED, RoomKey.Reason.INVITATION, RoomKey.Reason.DEPARTURE);
        assertThat(refused(chief, () -> guests.revoke(number, invitation))).containsExactly("notInvited");
    }

    @Test
    void onlyTheChiefInvitesAGuideOfTheTownWhomTheOtherSideHasNot() {
        enters(member);
        admits(chief, member);
        assertThat(refused(member, () -> guests.invite(number, session(member), guide.id(), today())))
                .containsExactly("chiefOnly");
        assertThat(refused(chief, () -> guests.invite(number, session(chief), opponent.id(), today())))
                .containsExactly("guideMissing");
        assertThat(refused(chief, () -> guests.invite(number, session(chief), guide.id(), today().minusDays(1))))
                .containsExactly("untilMissing");
        invites(guide, today());
        assertThat(refused(chief, () -> guests.invite(number, session(chief), guide.id(), today())))
                .containsExactly("invitedAlready");
        enters(opponent);
        assertThat(refused(opponent, () -> guests.invite(number, session(opponent), guide.id(), today())))
                .containsExactly("guideOfTheOther");
    }

    @Test
    void aRowCopiedElsewhereDoesNotOpen() {
        note(chief, "只在这里");
        CaseNumber other = cast.sitting(List.of(chief), List.of(opponent));
        does(chief, () -> caucus.enter(other, session(chief), PASSWORD));
        for (CaseNumber target : List.of(number, other)) {
            jdbc.sql("""
                    insert into caucus.entry (entry_id, case_number, side, version, kind, author, written_at, sealed)
                    select gen_random_uuid(), :target, side, version, kind, author, written_at, sealed
                    from caucus.entry where case_number = :case limit 1""")
                    .param("target", target.toString())
                    .param("case", number.toString())
                    .update();
        }
        assertThat(Acting.as(chief, () -> talk.notes(other, session(chief), 0))
                        .orElseThrow()
                        .items())
                .extracting(Entry::said)
                .containsOnlyNulls();
        assertThat(Acting.as(chief, () -> talk.notes(number, session(chief), 0))
                        .orElseThrow()
                        .items())
                .hasSize(2)
                .filteredOn(e -> e.said() == null)
                .hasSize(1);
    }

    @Test
    void aKeySlippedIntoTheDatabaseStopsAllWriting() {
        Keyring ring = rings.of(chief.id()).orElseThrow();
        byte[] known = Seal.random(Seal.KEY_BYTES);
        book.add(place, new RoomKey(2, RoomKey.Reason.DEPARTURE, Seal.random(32)), chief.id());
        book.wrap(place, WrappedKey.of(place, 2, known, ring), chief.id());
        assertThat(Acting.as(chief, () -> caucus.room(number, session(chief)))
                        .orElseThrow()
                        .broken())
                .isTrue();
        assertThat(refused(chief, () -> talk.note(number, session(chief), "x", null)))
                .containsExactly("locked");
    }

    @Test
    void aPublicKeyExchangedInTheDatabaseGetsNoNewKey() {
        enters(member);
        admits(chief, member);
        jdbc.sql("update caucus.keyring set public_key = :key where account = :account")
                .param("key", KeyPairs.fresh().open())
                .param("account", member.id().value())
                .update();
        Actor leaver = cast.person("王某", Role.WR);
        cast.sits(number, Side.WORKERS, List.of(chief, member, leaver));
        enters(leaver);
        admits(chief, leaver);
        cast.sits(number, Side.WORKERS, List.of(chief, member));
        note(chief, "新的密钥");
        assertThat(book.wrapped(place))
                .filteredOn(w -> w.version() == 2)
                .extracting(WrappedKey::account)
                .containsExactly(chief.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"room", "room_key", "departure", "entry", "file_content", "invitation", "revocation", "visit"})
    void whatWasWrittenStays(String table) {
        Upload file = new Upload("表.csv", "a,b".getBytes(StandardCharsets.UTF_8));
        does(chief, () -> talk.file(number, session(chief), file, ""));
        invites(guide, today());
        enters(guide);
        admits(chief, guide);
        does(chief, () -> guests.revoke(number, invitation()));
        AppendOnly.assertKept(jdbc, "caucus." + table);
    }

    @Test
    void aWrappedKeyIsTakenBackButNeverExchanged() {
        assertThatThrownBy(() -> jdbc.sql("update caucus.wrapped_key set version = version")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }

    private UUID invitation() {
        return Acting.as(chief, () -> caucus.people(number, session(chief)))
                .orElseThrow()
                .invitations()
                .get(0)
                .id();
    }

    private LocalDate today() {
        return statute.today();
    }

    private void invites(Actor whom, LocalDate until) {
        does(chief, () -> guests.invite(number, session(chief), whom.id(), until));
    }
}
