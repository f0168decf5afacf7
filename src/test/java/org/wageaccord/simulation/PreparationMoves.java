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
                        handsOver("hands data over", DataAnswer.State.GIVEN),
                        handsOver("hands data over as secret", DataAnswer.State.SECRET),
                        handsOver("hands no data over", DataAnswer.State.REFUSED),
                        waitsNoLonger());
            default -> List.of();
        };
    }

    private Move handsOver(String name, DataAnswer.State state) {
        var room = city.doors().dataRoom();
        return act(
                name,
                cast.one(Role.EH),
                () -> room.handOver(
                        number,
                        room.items(number).stream()
                                .map(i -> new DataAnswer(i.id(), state, "见报表，在资料室查阅。", null, null))
                                .toList()));
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
