package org.wageaccord.simulation;

import java.util.ArrayList;
import java.util.List;
import org.wageaccord.access.Role;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.negotiation.ReplyEntry;
import org.wageaccord.teams.NegotiatorEntry;

/** What can be tried between the offer and the first round. */
final class PreparationMoves extends Moves {

    private final Side offeredBy;

    PreparationMoves(WalkCity city, Cast cast, Terms start, CaseNumber number, Side offeredBy) {
        super(city, cast, start, number);
        this.offeredBy = offeredBy;
    }

    @Override
    List<Move> of(String duty) {
        var doors = city.doors();
        return switch (duty) {
            case "UserTask_ReplyToOffer" -> {
                Side by = offeredBy.other();
                yield List.of(replies(by, true), replies(by, false));
            }
            case "UserTask_ReplyAgain" -> List.of(replies(offeredBy.other(), true));
            case "UserTask_NameWorkersTeam" -> List.of(names(Side.WORKERS));
            case "UserTask_NameEnterpriseTeam" -> List.of(names(Side.ENTERPRISE));
            case "UserTask_HandOverData" ->
                List.of(
                        act(
                                "hands data over",
                                cast.one(Role.EH),
                                () -> doors.dataRoom()
                                        .handOver(
                                                number,
                                                doors.dataRoom().items(number).stream()
                                                        .map(i -> new DataAnswer(
                                                                i.id(), DataAnswer.State.GIVEN, "见报表。", null, null))
                                                        .toList())),
                        act(
                                "waits for the data no longer",
                                chief(Side.WORKERS),
                                () -> doors.dataRoom().waive(number, "照常开会")));
            default -> List.of();
        };
    }

    private Move replies(Side by, boolean accept) {
        return act(
                by + (accept ? " agrees to negotiate" : " refuses to negotiate"),
                chief(by),
                () -> city.doors()
                        .negotiations()
                        .reply(
                                number,
                                accept
                                        ? new ReplyEntry(
                                                ReplyEntry.Decision.ACCEPT,
                                                city.now().plusDays(12).withHour(14),
                                                "二楼会议室",
                                                List.of(),
                                                List.of(),
                                                today().plusDays(1),
                                                null)
                                        : new ReplyEntry(
                                                ReplyEntry.Decision.REFUSE,
                                                null,
                                                null,
                                                List.of(),
                                                List.of(),
                                                null,
                                                "暂不协商")));
    }

    private Move names(Side side) {
        boolean workers = side == Side.WORKERS;
        List<NegotiatorEntry> team = new ArrayList<>();
        team.add(entry(cast.all(workers ? Role.WC : Role.EL).get(0).person(), true, workers));
        cast.all(workers ? Role.WR : Role.ER).forEach(m -> team.add(entry(m.person(), false, workers)));
        return act(
                side + " names its team",
                chief(side),
                () -> city.doors().teams().name(number, side, team));
    }
}
