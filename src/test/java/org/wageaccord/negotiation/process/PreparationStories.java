package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wageaccord.bargaining.MinutesAdded;
import org.wageaccord.bargaining.Table;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.dataroom.DisclosureWaived;
import org.wageaccord.dataroom.UndertakingSigned;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseDeadline;
import org.wageaccord.negotiation.CaseEnded;
import org.wageaccord.negotiation.EndProposal;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.teams.SeatRefilled;
import org.wageaccord.teams.TeamNamed;

/** Teams and data before the talks, and a seat that falls vacant during them. */
abstract class PreparationStories extends TalksStory {

    @Test
    void theDataIsRemindedBeforeItsDay() {
        offered();
        accepted();
        LocalDate due = duty("UserTask_HandOverData").due();
        time.on(due.minusDays(1));
        jobs();
        verify(notifications)
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.data"), any(), any(Object[].class));
    }

    @Test
    void aTeamNamedAnewBeforeTheFirstRoundIsNoFault() {
        offered();
        accepted();
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        assertThat(duties.isOpen(number, "UserTask_NameWorkersTeam")).isFalse();
    }

    @Test
    void theWorkersMayWaitForTheDataNoLonger() {
        offered();
        accepted();
        fact(CHAIR, new DisclosureWaived(number, "先开会，资料会后补", 2, false));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_NameWorkersTeam", "UserTask_NameEnterpriseTeam");
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(MANAGER, new TeamNamed(number, Side.ENTERPRISE, 5, "应某"));
        jobs();
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(negotiations.deadlines(number))
                .filteredOn(d -> d.deadline().rule().equals("T05"))
                .extracting(CaseDeadline::state)
                .containsExactly(CaseDeadline.State.ENDED);
        fact(MANAGER, new DataHandedOver(number, 3, 0));
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    @Test
    void undertakingsAndDelegationsMakePapersBesideTheMeetings() {
        offered();
        accepted();
        fact(CHAIR, new UndertakingSigned(number, "李某", "d"));
        jobs();
        verify(sidePapers).printOutstanding(number);
        assertThat(open()).hasSize(3);
    }

    @Test
    void whatIsAddedToMinutesIsPrinted() {
        offered();
        accepted();
        fact(CHAIR, new MinutesAdded(number, Side.WORKERS, 1));
        jobs();
        verify(sidePapers).printOutstanding(number);
    }

    @Test
    void aVacantSeatIsFilledBesideTheTalksRemindedAndNotedWhenLate() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        vacant(Side.WORKERS, true);
        vacant(Side.ENTERPRISE, true);
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "UserTask_HoldRound", "UserTask_RefillWorkersTeam", "UserTask_RefillEnterpriseTeam");
        LocalDate due = duty("UserTask_RefillWorkersTeam").due();
        assertThat(duty("UserTask_RefillWorkersTeam").deadline().rule()).isEqualTo("T04");
        time.on(due);
        jobs();
        verify(notifications, atLeastOnce())
                .tell(any(), eq(number), any(), eq("notice.negotiation.remind.refill"), any(), any(Object[].class));
        time.on(due.plusDays(1));
        jobs();
        verify(notifications, atLeastOnce())
                .tell(
                        any(),
                        eq(number),
                        any(),
                        eq("notice.negotiation.refillOverdue.WORKERS"),
                        any(),
                        any(Object[].class));
        vacant(Side.WORKERS, false);
        fact(CHAIR, new SeatRefilled(number, Side.WORKERS, "王某", "陈某", 5, 0));
        assertThat(open()).containsExactlyInAnyOrder("UserTask_HoldRound", "UserTask_RefillEnterpriseTeam");
        vacant(Side.ENTERPRISE, false);
        fact(MANAGER, new SeatRefilled(number, Side.ENTERPRISE, "赵某", "应某", 5, 0));
        jobs();
        assertThat(open()).containsExactly("UserTask_HoldRound");
        verify(papers, atLeastOnce()).teamList(number);
    }

    @Test
    void whereBothEndTheTalksVacantSeatsNeedNotBeFilled() {
        offered();
        accepted();
        prepared();
        meeting(1, false);
        vacant(Side.WORKERS, true);
        twoHeads();
        EndProposal proposal = act(
                CHAIR,
                () -> ends.propose(number, CaseEnded.Cause.ENDED_BY_BOTH, "双方都不愿再谈")
                        .orElseThrow());
        act(MANAGER, () -> Table.done(ends.answer(number, proposal.id(), true)));
        assertThat(stage()).isEqualTo(Stage.CLOSED_NO_AGREEMENT);
        verify(bargaining).close(number, "CLOSED_NO_AGREEMENT");
        jobs();
        endedAt("Event_RefillMoot");
        endedAt("Event_EndedEarly");
    }
}
