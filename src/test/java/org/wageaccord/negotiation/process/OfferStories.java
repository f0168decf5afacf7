package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.Table;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseOver;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.ratification.CongressCalled;
import org.wageaccord.teams.TeamNamed;

/** The offer, its reply, and the ways off before the talks. */
abstract class OfferStories extends TalksStory {

    @Test
    void workersWhoRefuseAnOfferEndTheProcess() {
        number = act(MANAGER, () -> negotiations.offer(offer(Side.ENTERPRISE)).orElseThrow());
        jobs();
        replied(CHAIR, refusal());
        assertThat(stage()).isEqualTo(Stage.REFUSED);
        jobs();
        endedAt("Event_Refused");
    }

    @Test
    void anEnterpriseThatRefusedIsUrgedAndMayStillAgree() {
        offered();
        replied(MANAGER, refusal());
        assertThat(stage()).isEqualTo(Stage.REFUSED);
        jobs();
        assertThat(open()).containsExactlyInAnyOrder("UserTask_SignReminder", "UserTask_ReplyAgain");
        accepted();
        assertThat(stage()).isEqualTo(Stage.PREPARING);
        assertThat(open()).doesNotContain("UserTask_SignReminder", "UserTask_ReplyAgain");
    }

    private static ReplyEntry refusal() {
        return new ReplyEntry(ReplyEntry.Decision.REFUSE, null, null, List.of(), List.of(), null, "企业正在清算");
    }

    private void replied(Actor who, ReplyEntry entry) {
        act(who, () -> negotiations.reply(number, entry).orElseThrow());
    }

    @Test
    void silenceIsRemindedThenNotedAndALateReplyStillCounts() {
        offered();
        LocalDate due = duties.open(number).get(0).due();
        List<LocalDate> reminders =
                negotiations.deadlines(number).get(0).deadline().reminders();
        assertThat(reminders).hasSize(3);
        for (LocalDate day : reminders) {
            time.on(day);
            jobs();
        }
        verify(notifications, times(3))
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.reply"), any(), any(Object[].class));
        time.on(due.plusDays(1));
        jobs();
        verify(notifications, atLeastOnce())
                .tell(any(), eq(number), eq("reply-overdue"), any(), any(), any(Object[].class));
        assertThat(duties.isOpen(number, "UserTask_ReplyToOffer")).isTrue();
        accepted();
        assertThat(negotiations
                        .file(number)
                        .orElseThrow()
                        .replied()
                        .orElseThrow()
                        .late())
                .isTrue();
        assertThat(stage()).isEqualTo(Stage.PREPARING);
    }

    @Test
    void aReplyInTimeTakesTheRemindersAway() {
        offered();
        accepted();
        assertThat(timers("Event_ReplyReminder1")).isZero();
        assertThat(timers("Event_ReplyExpired")).isZero();
        assertThat(timers("Event_DataReminder")).isEqualTo(1);
    }

    @Test
    void aFactThatNothingWaitsForIsRefusedAndChangesNothing() {
        offered();
        assertThatThrownBy(() -> fact(CHAIR, new CongressCalled(number, "第四届", "2026-04-15", 47)))
                .isInstanceOf(DutyNotOpen.class);
        assertThat(open()).containsExactly("UserTask_ReplyToOffer");
    }

    @Test
    void offersOfBothSidesMakeOneCaseAndTheSecondIsKeptAsItsPaper() {
        offered();
        LocalDate due = duty("UserTask_ReplyToOffer").due();
        CaseNumber second =
                act(MANAGER, () -> negotiations.offer(offer(Side.ENTERPRISE)).orElseThrow());
        assertThat(second).isEqualTo(number);
        jobs();
        verify(papers).crossOffer(number);
        assertThat(duty("UserTask_ReplyToOffer").due()).isEqualTo(due);
        assertThat(duty("UserTask_ReplyToOffer").owner()).isEqualTo(DutyOwner.ENTERPRISE);
        accepted();
    }

    @Test
    void aWithdrawnOfferEndsTheProcessWhereverItIs() {
        offered();
        twoHeads();
        act(CHAIR, () -> Table.done(ends.withdraw(number, "补充资料后再提出")));
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        jobs();
        verify(sidePapers).printOutstanding(number);
        assertThat(negotiations.deadlines(number))
                .extracting(CaseDeadline::state)
                .containsOnly(CaseDeadline.State.ENDED);
        endedAt("Event_EndedEarly");
        assertThatThrownBy(() -> fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某")))
                .isInstanceOf(CaseOver.class);
    }

    @Test
    void thePathOfACaseIsKeptWithTheCase() {
        offered();
        accepted();
        List<Map<String, Object>> steps =
                jdbc.sql("""
                select activity, ended_by, ended_at is null as here from negotiation.path_step
                where case_number = :case and model = 'offer-and-reply' order by begun_at
                """).param("case", number.toString()).query().listOfRows();
        assertThat(steps)
                .extracting(s -> s.get("activity"))
                .contains("UserTask_ReplyToOffer", "Flow_ReplyToOffer_to_PrintReply", "Event_ReplyAccepted")
                .containsOnlyOnce("Event_OfferReceived");
        assertThat(steps)
                .filteredOn(s -> s.get("activity").equals("UserTask_ReplyToOffer"))
                .singleElement()
                .satisfies(s -> assertThat(s.get("ended_by")).isEqualTo("应某"));
        assertThat(steps).allSatisfy(s -> assertThat(s.get("here")).isEqualTo(false));
    }
}
