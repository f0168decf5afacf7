package org.wageaccord.simulation;

import java.time.LocalDateTime;
import java.util.List;
import org.wageaccord.access.Acting;
import org.wageaccord.contract.SigningRefusal;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.ratification.Choice;
import org.wageaccord.ratification.CongressCall;

/** What can be tried from the call of the congress to the last signature. */
final class CongressMoves extends Moves {

    CongressMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    @Override
    List<Move> of(String duty) {
        var doors = city.doors();
        return switch (duty) {
            case "UserTask_CallCongress" -> List.of(calls());
            case "UserTask_OpenBallot" ->
                List.of(
                        ballot(true),
                        act(
                                "sends the delegates home",
                                chief(Side.WORKERS),
                                () -> doors.ratification().closeWithoutQuorum(number)),
                        new Move("two hours pass", () -> pass(city.now().plusHours(2))));
            case "UserTask_CloseBallot" -> List.of(votes(true), votes(false));
            case "UserTask_SignWorkers" -> List.of(signs(Side.WORKERS));
            case "UserTask_SignEnterprise" ->
                List.of(
                        signs(Side.ENTERPRISE),
                        act(
                                "refuses to sign",
                                chief(Side.ENTERPRISE),
                                () -> doors.contracts().refuseToSign(number, Side.ENTERPRISE, digest(), "难以承受")));
            case "UserTask_AnswerRefusal" ->
                List.of(
                        act(
                                "goes back to the table",
                                chief(Side.WORKERS),
                                () -> doors.contracts().answerRefusal(number, SigningRefusal.Way.TABLE, "再谈一轮")),
                        act(
                                "asks the bureau to coordinate",
                                chief(Side.WORKERS),
                                () -> doors.contracts().answerRefusal(number, SigningRefusal.Way.MEDIATION, "请求协调")));
            default -> List.of();
        };
    }

    private Move calls() {
        LocalDateTime meets = city.now().plusHours(2);
        return act(
                "calls the congress",
                chief(Side.WORKERS),
                () -> city.doors()
                        .ratification()
                        .call(
                                number,
                                new CongressCall(
                                        "职工代表大会",
                                        meets,
                                        meets.plusHours(8),
                                        "职工之家",
                                        chief(Side.WORKERS).name(),
                                        "周一文",
                                        "沈学军")));
    }

    private Move ballot(boolean all) {
        return new Move("the delegates meet", () -> {
            pass(city.now().plusHours(2));
            for (Actor delegate : coming()) {
                String refused =
                        told(delegate, () -> city.doors().ratification().checkIn(number));
                if (refused != null) {
                    return refused;
                }
            }
            return told(chief(Side.WORKERS), () -> city.doors().ratification().openBallot(number));
        });
    }

    /** Three of four delegates, more than the two thirds that must come. */
    private List<Actor> coming() {
        return cast.delegates().subList(0, cast.delegates().size() * 3 / 4 + 1);
    }

    private Move votes(boolean yes) {
        return new Move(yes ? "the delegates vote for it" : "the delegates vote it down", () -> {
            for (Actor delegate : coming()) {
                Acting.as(delegate, () -> city.doors().ratification().cast(number, yes ? Choice.YES : Choice.NO));
            }
            return told(chief(Side.WORKERS), () -> city.doors().ratification().closeBallot(number));
        });
    }

    private Move signs(Side side) {
        return act(
                side + " signs",
                chief(side),
                () -> city.doors().contracts().sign(number, side, digest(), DemoAccounts.PASSWORD));
    }

    private String digest() {
        return city.doors().contracts().agreement(number).orElseThrow().digest();
    }
}
