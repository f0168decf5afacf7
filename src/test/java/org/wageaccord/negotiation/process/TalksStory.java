package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.access.Role;
import org.wageaccord.bargaining.Draft;
import org.wageaccord.bargaining.DraftAgreed;
import org.wageaccord.bargaining.DraftConfirmed;
import org.wageaccord.bargaining.MinutesCompleted;
import org.wageaccord.bargaining.MinutesConfirmed;
import org.wageaccord.bargaining.MinutesWritten;
import org.wageaccord.bargaining.PositionAccepted;
import org.wageaccord.bargaining.PositionSubmitted;
import org.wageaccord.bargaining.RoundOpened;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.bargaining.TableState;
import org.wageaccord.contract.Agreement;
import org.wageaccord.dataroom.DataHandedOver;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.Example;
import org.wageaccord.negotiation.OfferEntry;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.negotiation.Stage;
import org.wageaccord.recess.RecessState;
import org.wageaccord.recess.Suspension;
import org.wageaccord.recess.SuspensionBegun;
import org.wageaccord.statute.Route;
import org.wageaccord.teams.Bench;
import org.wageaccord.teams.NegotiatorEntry;
import org.wageaccord.teams.SeatVacated;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Team;
import org.wageaccord.teams.TeamNamed;
import org.wageaccord.teams.Vacancy;

/** The parts of a story from the offer to the agreed draft. */
abstract class TalksStory extends ProcessStory {

    private final List<Vacancy> vacancies = new ArrayList<>();

    void offered() {
        OfferEntry example = Example.offer();
        number = act(CHAIR, () -> negotiations.offer(offer(Side.WORKERS)).orElseThrow());
        assertThat(open()).containsExactly("UserTask_ReplyToOffer");
        jobs();
        verify(papers).offer(number);
        TableOpening opening = new TableOpening(
                number,
                enterprise,
                Side.WORKERS,
                true,
                240,
                96,
                example.opening(),
                example.dataRequested(),
                today().plusDays(30));
        given(bargaining.table(number))
                .willReturn(Optional.of(new TableState(opening, Map.of(), null, List.of(), Map.of(), 0)));
    }

    OfferEntry offer(Side side) {
        OfferEntry example = Example.offer();
        return new OfferEntry(
                enterprise,
                side,
                2026,
                example.topics(),
                example.grounds(),
                LocalDate.of(2026, 12, 10).atTime(14, 0),
                example.place(),
                5,
                example.dataRequested(),
                example.opening(),
                example.contact());
    }

    /** From now on the chair speaks for the workers only. */
    void twoHeads() {
        given(registry.holds(eq(CHAIR.id()), any(), eq(Set.of(Role.EL, Role.EC)), any()))
                .willReturn(false);
    }

    void accepted() {
        ReplyEntry accept = new ReplyEntry(
                ReplyEntry.Decision.ACCEPT,
                today().plusDays(30).atTime(14, 0),
                "二楼会议室",
                List.of(),
                List.of("加班工时"),
                today().plusDays(10),
                null);
        act(MANAGER, () -> negotiations.reply(number, accept).orElseThrow());
        jobs();
        verify(bargaining).open(any());
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "UserTask_NameWorkersTeam", "UserTask_NameEnterpriseTeam", "UserTask_HandOverData");
    }

    void prepared() {
        fact(CHAIR, new TeamNamed(number, Side.WORKERS, 5, "陈某"));
        fact(MANAGER, new TeamNamed(number, Side.ENTERPRISE, 5, "应某"));
        fact(MANAGER, new DataHandedOver(number, 3, 0));
        jobs();
        assertThat(stage()).isEqualTo(Stage.BARGAINING);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    void meeting(int round, boolean agree) {
        if (agree) {
            meeting(round, "UserTask_CallCongress");
            return;
        }
        positions(round);
        assertThat(open()).containsExactly("UserTask_WriteMinutes");
        minuted(round, null);
        assertThat(open()).containsExactly("UserTask_HoldRound");
    }

    /** A round in which both chiefs agree on the draft, and what is owed then. */
    void meeting(int round, String... next) {
        fact(CHAIR, new RoundOpened(number, round, today(), Side.WORKERS, 10));
        fact(MANAGER, new PositionSubmitted(number, Side.ENTERPRISE, round, 2 * round - 1, "3.00", "e"));
        fact(CHAIR, new PositionAccepted(number, Side.WORKERS, round, 2 * round - 1, "e"));
        agreedOn(round);
        assertThat(open()).containsExactly("UserTask_WriteMinutes");
        minuted(round, null);
        assertThat(open()).containsExactlyInAnyOrder(next);
    }

    /** A round in which each side put a position. */
    void positions(int round) {
        fact(CHAIR, new RoundOpened(number, round, today(), Side.WORKERS, 10));
        fact(MANAGER, new PositionSubmitted(number, Side.ENTERPRISE, round, 2 * round - 1, "3.00", "e"));
        fact(CHAIR, new PositionSubmitted(number, Side.WORKERS, round, 2 * round, "8.50", "w"));
    }

    void minuted(int round, @Nullable Suspension suspension) {
        boolean agreed = bargaining.agreedDraft(number).isPresent();
        fact(CHAIR, new MinutesWritten(number, round, suspension != null));
        fact(CHAIR, new MinutesConfirmed(number, Side.WORKERS, round));
        act(MANAGER, () -> {
            events.publishEvent(new MinutesConfirmed(number, Side.ENTERPRISE, round));
            events.publishEvent(new MinutesCompleted(number, round, agreed, suspension != null, today(), null, "m"));
            if (suspension != null) {
                events.publishEvent(new SuspensionBegun(
                        number, round, today(), suspension.entry().until(), suspension.days(), suspension.capOn()));
            }
            return true;
        });
        jobs();
        verify(papers, times(round)).minutes(number);
    }

    /** The recess room's answers while talks rest from today on. */
    Suspension suspend(int days, @Nullable LocalDate resumed) {
        Suspension suspension = new Suspension(
                UUID.randomUUID(),
                1,
                1,
                today(),
                new Suspension.Entry(today().plusDays(days), "二楼会议室", "调整幅度", "铝材上涨"),
                0,
                statute.deadline("T06", today()).due(),
                resumed);
        given(recess.state(number)).willReturn(Optional.of(new RecessState(1, 0, false, List.of(suspension), null)));
        given(recess.deadline(number)).willReturn(Optional.of(statute.deadline("T06", today())));
        return suspension;
    }

    void vacant(Side side, boolean open) {
        Vacancy vacancy = new Vacancy(
                UUID.randomUUID(),
                side,
                "李某",
                Vacancy.Reason.LEFT,
                "调离",
                today(),
                statute.deadline("T04", today()).due(),
                open ? null : today());
        vacancies.removeIf(v -> v.side() == side);
        vacancies.add(vacancy);
        Bench bench = new Bench(number, enterprise, true, 240, 96, today(), null);
        given(teams.sides(number))
                .willReturn(Optional.of(new Sides(bench, Map.of(), true, List.of(), List.copyOf(vacancies), null)));
        if (open) {
            fact(CHAIR, new SeatVacated(number, side, "李某", Vacancy.Reason.LEFT, today(), vacancy.due(), 4));
        }
    }

    void agreedOn(int round) {
        given(bargaining.agreedDraft(number))
                .willReturn(Optional.of(new Draft(5, round, Example.agreed(), "e", today(), clock.instant())));
        for (Side side : Side.values()) {
            NegotiatorEntry chief =
                    new NegotiatorEntry(UUID.randomUUID(), "首席", false, "职务", null, "职代会选举", true, false, null);
            given(teams.team(number, side))
                    .willReturn(Optional.of(new Team(
                            side, List.of(new Team.Negotiator(chief, CHAIR.id())), clock.instant(), List.of())));
        }
        given(contracts.agreement(number))
                .willReturn(Optional.of(new Agreement(
                        number,
                        enterprise,
                        2026,
                        5,
                        Example.agreed(),
                        "e",
                        false,
                        Route.Way.SIGN_AFTER_VOTE,
                        false,
                        "应某",
                        "陈某",
                        null,
                        null,
                        null,
                        null)));
        fact(CHAIR, new DraftConfirmed(number, Side.WORKERS, 5, "e"));
        act(MANAGER, () -> {
            events.publishEvent(new DraftConfirmed(number, Side.ENTERPRISE, 5, "e"));
            events.publishEvent(new DraftAgreed(number, round, 5, today(), "6.73", "e"));
            return true;
        });
    }
}
