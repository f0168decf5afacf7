package org.wageaccord.ratification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;

/** 无记名投票 at level L1: one delegate one vote, no totals before the close, no link after it. */
class SecretBallotTests extends Congressional {

    @Test
    void whoIsOffTheRollAbsentOrHasVotedCannotVote() {
        List<Actor> delegates = opened(47, 40);
        assertThat(codes(cast(STRANGER, Choice.YES))).containsExactly("notOnRoll");
        assertThat(codes(cast(CHAIR, Choice.YES))).containsExactly("notOnRoll");
        assertThat(codes(cast(delegates.get(45), Choice.YES))).containsExactly("notPresent");
        assertThat(cast(delegates.get(0), Choice.YES).isDone()).isTrue();
        assertThat(codes(cast(delegates.get(0), Choice.NO))).containsExactly("alreadyVoted");
        assertThat(sealed()).hasSize(1);
    }

    @Test
    void nobodyVotesBeforeTheBallotOpensOrFromTheClosingHour() {
        List<Actor> delegates = called(47);
        delegates.forEach(this::checkIn);
        assertThat(codes(cast(delegates.get(0), Choice.YES))).containsExactly("notOpen");
        as(CHAIR, () -> ratification.openBallot(caseNumber));
        at("2026-04-15T16:59:59");
        assertThat(cast(delegates.get(0), Choice.YES).isDone()).isTrue();
        at("2026-04-15T17:00");
        assertThat(codes(cast(delegates.get(1), Choice.YES))).containsExactly("closingTimePassed");
        assertThat(as(Actor.PLATFORM, () -> ratification.closeBallot(caseNumber))
                        .isDone())
                .isTrue();
        assertThat(codes(cast(delegates.get(2), Choice.YES))).containsExactly("alreadyClosed");
    }

    @Test
    void aLateComerMayStillCheckInAndVoteWhileTheBallotIsOpen() {
        List<Actor> delegates = opened(47, 40);
        checkIn(delegates.get(46));
        assertThat(cast(delegates.get(46), Choice.NO).isDone()).isTrue();
    }

    @Test
    void totalsAreToldToNobodyBeforeTheClose() {
        List<Actor> delegates = opened(47, 47);
        castAll(delegates.subList(0, 46), Choice.YES);
        Stream<Actor> everyRole = Stream.concat(
                Stream.of(CHAIR, MANAGER, Actor.PLATFORM, delegates.get(0)),
                Stream.of(Role.values()).map(role -> actor("某", role)));
        everyRole.forEach(who -> {
            assertThat(codes(as(who, () -> ratification.result(caseNumber)))).containsExactly("resultNotYet");
            assertThat(as(who, () -> ratification.congress(caseNumber))
                            .orElseThrow()
                            .outcome())
                    .isNull();
            assertThat(as(who, () -> ratification.view(caseNumber))
                            .orElseThrow()
                            .sitting()
                            .congress()
                            .outcome())
                    .isNull();
        });
        assertThat(count("select yes + no + abstain from ratification.congress where case_number = ?"))
                .isZero();
        assertThat(opened()).isEmpty();
        castAll(delegates.subList(46, 47), Choice.NO);
        close();
        assertThat(as(STRANGER, () -> ratification.result(caseNumber)).isDone()).isTrue();
    }

    @Test
    void namesOfTheRollAreForTheChairOnly() {
        List<Actor> delegates = opened(47, 40);
        assertThat(as(CHAIR, () -> ratification.view(caseNumber))
                        .orElseThrow()
                        .sitting()
                        .roll())
                .hasSize(47);
        for (Actor other : List.of(MANAGER, delegates.get(0), STRANGER)) {
            assertThat(as(other, () -> ratification.view(caseNumber))
                            .orElseThrow()
                            .sitting()
                            .roll())
                    .isEmpty();
        }
    }

    @Test
    void theBoxHasNoColumnThatLinks() {
        assertThat(columns("ballot_box")).containsExactlyInAnyOrder("id uuid", "congress uuid", "sealed bytea");
        assertThat(columns("opened_ballot")).containsExactlyInAnyOrder("id uuid", "congress uuid", "choice text");
        assertThat(columns("roll_entry"))
                .containsExactlyInAnyOrder(
                        "congress uuid",
                        "person uuid",
                        "account uuid",
                        "name text",
                        "checked_in boolean",
                        "voted boolean");
    }

    @Test
    void theCloseRewritesTheBoxShuffledAndDestroysTheKey() {
        List<Actor> delegates = opened(47, 46);
        for (int i = 0; i < 46; i++) {
            cast(delegates.get(i), i < 23 ? Choice.YES : Choice.NO);
        }
        List<UUID> before = sealed();
        assertThat(before).hasSize(46);
        assertThat(before).as("ids are random, not in time").isNotEqualTo(sorted(before));
        assertThat(count("select count(distinct length(b.sealed)) from ratification.ballot_box b"
                        + " join ratification.congress c on c.id = b.congress where c.case_number = ?"))
                .isEqualTo(1);

        close();

        assertThat(sealed()).isEmpty();
        assertThat(count("select count(*) from ratification.ballot_key k"
                        + " join ratification.congress c on c.id = k.congress where c.case_number = ?"))
                .isZero();
        List<UUID> after = jdbc.sql("select o.id from ratification.opened_ballot o"
                        + " join ratification.congress c on c.id = o.congress where c.case_number = ?")
                .param(caseNumber.toString())
                .query(UUID.class)
                .list();
        assertThat(after).hasSize(46).doesNotContainAnyElementsOf(before);
        assertThat(count("select count(distinct o.xmin::text) from ratification.opened_ballot o"
                        + " join ratification.congress c on c.id = o.congress where c.case_number = ?"))
                .as("one transaction wrote them all")
                .isEqualTo(1);
        List<String> cast = new ArrayList<>(Collections.nCopies(23, "YES"));
        cast.addAll(Collections.nCopies(23, "NO"));
        assertThat(opened())
                .as("in another order than cast")
                .containsExactlyInAnyOrderElementsOf(cast)
                .isNotEqualTo(cast);
    }

    @Test
    void theDatabaseKeepsTheBoxShutAndTheRollOneWay() {
        List<Actor> delegates = opened(47, 40);
        castAll(delegates.subList(0, 40), Choice.YES);
        String mine = "(select id from ratification.congress where case_number = ?)";
        refused("delete from ratification.ballot_box where congress in " + mine, "while the ballot is open");
        refused("update ratification.ballot_box set sealed = '' where congress in " + mine, "append-only");
        refused("update ratification.roll_entry set voted = false where congress in " + mine, "append-only");
        refused("delete from ratification.roll_entry where congress in " + mine, "append-only");
        close();
        refused("update ratification.congress set yes = 0 where id in " + mine, "append-only");
        refused("update ratification.opened_ballot set choice = 'NO' where congress in " + mine, "append-only");
        refused(
                "insert into ratification.ballot_box (id, congress, sealed) select gen_random_uuid(), id, '' from "
                        + mine.replace(")", ") as c"),
                "not open");
        assertThatThrownBy(() -> jdbc.sql("truncate ratification.opened_ballot").update())
                .hasStackTraceContaining("append-only");
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(caseNumber.toString()).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(why);
    }

    private List<UUID> sealed() {
        return jdbc.sql("select b.id from ratification.ballot_box b join ratification.congress c on c.id = b.congress"
                        + " where c.case_number = ? order by b.ctid")
                .param(caseNumber.toString())
                .query(UUID.class)
                .list();
    }

    private List<String> opened() {
        return jdbc.sql("select o.choice from ratification.opened_ballot o"
                        + " join ratification.congress c on c.id = o.congress where c.case_number = ? order by o.ctid")
                .param(caseNumber.toString())
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_schema = 'ratification' and table_name = ?")
                .param(table)
                .query(String.class)
                .list();
    }

    private static List<UUID> sorted(List<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
