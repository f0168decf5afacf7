package org.wageaccord.caucus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wageaccord.caucus.CaucusCast.does;
import static org.wageaccord.caucus.CaucusCast.refused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wageaccord.access.Acting;
import org.wageaccord.documents.Upload;

/** What is put into a room: sealed on its way in, bounded, each vote once. */
class TalkTests extends RoomTest {

    private static final String SECRET = "我方底线是百分之六点二五";

    @Test
    void noTableHoldsAWordOfIt() {
        enters(chief);
        note(chief, SECRET);
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
        note(chief, "六点五");
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
}
