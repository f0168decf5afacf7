package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.caucus.CaucusCast.PASSWORD;
import static org.wageaccord.caucus.CaucusCast.does;
import static org.wageaccord.caucus.CaucusCast.refused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.access.AccountKeeping;
import org.wageaccord.access.Accounts;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.teams.TeamNamed;

/** Who gets into a side's room, with which keys, and what the database holds of it: through the doors, real passwords. */
@CaucusRoom
class CaucusTests {

    private static final String SECRET = "我方底线是百分之六点二五";

    @Autowired
    Caucus caucus;

    @Autowired
    CaucusTalk talk;

    @Autowired
    CaucusCast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    KeyBook book;

    @Autowired
    KeyringBook rings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private Actor chief;
    private Actor member;
    private Actor opponent;
    private CaseNumber number;

    @BeforeEach
    void sit() {
        chief = cast.person("陈某", Role.WC);
        member = cast.person("李某", Role.WR);
        opponent = cast.person("应某", Role.EC);
        number = cast.sitting(List.of(chief, member), List.of(opponent));
    }

    @Test
    void theFirstMemberOpensTheRoomAndLetsTheNextOneIn() {
        enters(chief);
        notes(chief, SECRET);
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
        notes(chief, SECRET);
        assertThat(notes(opponent)).isEmpty();
        assertThat(Acting.as(opponent, () -> talk.notes(number, session(chief), 0)))
                .isEmpty();
    }

    @Test
    void theRoomOpensWithThePasswordInThatSessionOnly() {
        assertThat(refused(chief, () -> caucus.enter(number, session(chief), "wrong")))
                .containsExactly("passwordWrong");
        enters(chief);
        notes(chief, SECRET);
        assertThat(Acting.as(chief, () -> talk.notes(number, "another session", 0)))
                .isEmpty();
        Acting.as(chief, () -> caucus.lock(number, session(chief)));
        assertThat(stand(chief)).isEqualTo(RoomState.Stand.LOCKED);
        enters(chief);
        assertThat(notes(chief)).containsExactly(SECRET);
    }

    @Test
    void noTableHoldsAWordOfIt() {
        enters(chief);
        notes(chief, SECRET);
        does(
                chief,
                () -> talk.limit(number, session(chief), new Limit("能级工资津贴", new BigDecimal("6257.31"), "元每月", "不再让")));
        Upload file = new Upload("测算底稿.csv", "职工方测算,8812".getBytes(StandardCharsets.UTF_8));
        does(chief, () -> talk.file(number, session(chief), file, "只给本方看"));
        does(chief, () -> talk.ask(number, session(chief), "是否接受五百元方案", 2));
        does(chief, () -> talk.vote(number, session(chief), question(), Choice.ABSTAIN));
        assertThat(Leaks.tables(jdbc)).hasSizeGreaterThan(10).contains("caucus.entry", "audit.ledger_entry");
        assertThat(Leaks.tablesWith(jdbc, List.of("陈某"))).isNotEmpty();
        assertThat(Leaks.tablesWith(
                        jdbc,
                        List.of(
                                SECRET, "能级工资津贴", "6257.31", "元每月", "不再让", "测算底稿", "职工方测算", "只给本方看", "五百元方案",
                                "ABSTAIN")))
                .isEmpty();
        assertThat(Acting.as(chief, () -> talk.limits(number, session(chief), 0))
                        .orElseThrow()
                        .items()
                        .get(0)
                        .said()
                        .number())
                .isEqualByComparingTo("6257.31");
        UUID id = Acting.as(chief, () -> talk.files(number, session(chief), 0))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        assertThat(Acting.as(chief, () -> talk.file(number, session(chief), id))
                        .orElseThrow()
                        .content())
                .isEqualTo(file.content());
        assertThat(Acting.as(opponent, () -> talk.file(number, session(chief), id)))
                .isEmpty();
    }

    @Test
    void whoLeavesTheTeamLosesTheKeysAndWhatFollowsIsUnderANewOne() {
        enters(chief);
        enters(member);
        admits(chief, member);
        Place place = new Place(number, Side.WORKERS);
        List<WrappedKey> before = book.wrapped(place);
        assertThat(before).hasSize(2);
        cast.sits(number, Side.WORKERS, List.of(chief));
        assertThat(notes(member)).isEmpty();
        Acting.as(
                chief,
                () -> transaction.executeWithoutResult(
                        tx -> events.publishEvent(new TeamNamed(number, Side.WORKERS, 1, "陈某"))));
        assertThat(book.wrapped(place)).extracting(WrappedKey::account).containsOnly(chief.id());
        notes(chief, SECRET);
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

    @Test
    void aChangedPasswordCarriesTheKeyOver() {
        enters(chief);
        notes(chief, SECRET);
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
        notes(chief, SECRET);
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
        notes(chief, SECRET);
        String given = reset(chief);
        does(chief, () -> caucus.renewKey(number, session(chief), given));
        assertThat(stand(chief)).isEqualTo(RoomState.Stand.LOST);
        assertThat(refused(chief, () -> talk.note(number, session(chief), "x", null)))
                .containsExactly("locked");
        does(chief, () -> caucus.beginAnew(number, session(chief)));
        notes(chief, "从头开始");
        assertThat(notes(chief)).containsExactly("从头开始");
        assertThat(Acting.as(chief, () -> talk.closed(number, session(chief)))).isEqualTo(1);
    }

    @Test
    void eachMemberVotesOnceWhileTheVoteIsOpen() {
        enters(chief);
        enters(member);
        admits(chief, member);
        does(member, () -> talk.ask(number, session(member), "是否接受", 3));
        UUID asked = question();
        does(member, () -> talk.vote(number, session(member), asked, Choice.YES));
        assertThat(refused(member, () -> talk.vote(number, session(member), asked, Choice.NO)))
                .containsExactly("votedAlready");
        assertThat(refused(member, () -> talk.vote(number, session(member), UUID.randomUUID(), Choice.NO)))
                .containsExactly("voteOver");
        does(chief, () -> talk.vote(number, session(chief), asked, Choice.NO));
        Question stands = questions(chief).get(0);
        assertThat(List.of(stands.yes(), stands.no(), stands.abstain())).containsExactly(1L, 1L, 0L);
        assertThat(stands.mine()).isEqualTo(Choice.NO);
        does(chief, () -> talk.close(number, session(chief), asked));
        assertThat(refused(chief, () -> talk.close(number, session(chief), asked)))
                .containsExactly("voteOver");
        assertThat(questions(member).get(0).closed()).isTrue();
    }

    @Test
    void aNoteStaysAndOnlyItsAuthorCorrectsIt() {
        enters(chief);
        enters(member);
        admits(chief, member);
        notes(chief, "六点五");
        UUID note = Acting.as(chief, () -> talk.notes(number, session(chief), 0))
                .orElseThrow()
                .items()
                .get(0)
                .id();
        assertThat(refused(member, () -> talk.note(number, session(member), "改", note)))
                .containsExactly("notYourNote");
        does(chief, () -> talk.note(number, session(chief), "应为六点二", note));
        assertThat(notes(chief)).containsExactlyInAnyOrder("六点五", "应为六点二");
        assertThat(refused(chief, () -> talk.note(number, session(chief), " ", null)))
                .containsExactly("empty");
    }

    private void enters(Actor who) {
        does(who, () -> caucus.enter(number, session(who), PASSWORD));
    }

    private void admits(Actor by, Actor newcomer) {
        String print = rings.of(newcomer.id()).orElseThrow().fingerprint();
        does(by, () -> caucus.admit(number, session(by), newcomer.id(), print));
    }

    private void notes(Actor by, String text) {
        does(by, () -> talk.note(number, session(by), text, null));
    }

    private List<String> notes(Actor reader) {
        return Acting.as(reader, () -> talk.notes(number, session(reader), 0)).stream()
                .flatMap(list -> list.items().stream())
                .map(e -> e.said().text())
                .toList();
    }

    private List<Question> questions(Actor reader) {
        return Acting.as(reader, () -> talk.questions(number, session(reader), 0))
                .orElseThrow()
                .items();
    }

    private UUID question() {
        return questions(chief).get(0).entry().id();
    }

    private RoomState.Stand stand(Actor who) {
        return Acting.as(who, () -> caucus.room(number, session(who)))
                .orElseThrow()
                .stand();
    }

    private String reset(Actor who) {
        return Acting.as(
                        Actor.PLATFORM,
                        () -> keeping.resetPassword(new ActorId(who.id().value())))
                .initialPassword();
    }

    private static String session(Actor who) {
        return "session-of-" + who.id();
    }
}
