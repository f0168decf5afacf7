package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.performance.Desk;
import org.wageaccord.performance.Finding;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;
import org.wageaccord.performance.Termination;

/** What can be tried while the agreement is in force. */
final class PerformanceMoves extends Moves {

    PerformanceMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    @Override
    List<Move> of(String duty) {
        return switch (duty) {
            case "UserTask_WriteReport" -> List.of(reports());
            case "UserTask_ConfirmReport" ->
                List.of(act(
                        "confirms the report",
                        chief(Side.WORKERS),
                        () -> city.performance().answerReport(number, true, "")));
            case "UserTask_AdjustGrades" -> List.of(adjusts());
            case "UserTask_AnswerTermination" -> List.of(answers(true), answers(false));
            case "UserTask_EnterResolution" -> List.of(congress(true), congress(false));
            case "UserTask_ConfirmTerminationEnterprise" -> List.of(confirms(Side.ENTERPRISE));
            case "UserTask_ConfirmTerminationWorkers" -> List.of(confirms(Side.WORKERS));
            case "UserTask_FileTermination" ->
                List.of(act(
                        "files the termination",
                        cast.one(Role.EH),
                        () -> city.terminations().file(number, "19900000000")));
            case "UserTask_RecordTermination" ->
                List.of(act(
                        "records the termination",
                        city.bureau(),
                        () -> city.terminations().record(number, "已登记")));
            default -> List.of();
        };
    }

    /** Every grade that the new minimum wage reaches is paid more. */
    private Move adjusts() {
        return act("raises the lowest grades", cast.one(Role.EH), () -> {
            Desk desk = city.performance().desk(number).orElseThrow();
            List<Finding.Raised> raised = desk.affected().stream()
                    .map(grade -> new Finding.Raised(
                            grade.grade(), null, grade.after().add(BigDecimal.TEN)))
                    .toList();
            return city.performance().adjust(number, new Finding.Entry(today(), raised));
        });
    }

    private Move answers(boolean agreed) {
        return new Move(agreed ? "agrees to terminate" : "does not agree to terminate", () -> {
            Side asked = city.terminations().newest(number).orElseThrow().side().other();
            return told(chief(asked), () -> city.terminations().answer(number, agreed, "协商"));
        });
    }

    private Move congress(boolean all) {
        return act(
                all ? "the congress votes to terminate" : "the congress votes against terminating",
                chief(Side.WORKERS),
                () -> {
                    int roll = city.registry()
                            .delegates(cast.enterprise(), today())
                            .size();
                    return city.terminations()
                            .resolve(
                                    number,
                                    new Termination.ResolutionEntry(
                                            today(), roll, "", roll, all ? roll : 0, OtherMoves.PROOF));
                });
    }

    private Move confirms(Side side) {
        return act(
                side + " confirms the termination",
                chief(side),
                () -> city.terminations().confirm(number, DemoAccounts.PASSWORD));
    }

    private Move reports() {
        List<Report.Line> kept = Stream.of(Head.values())
                .map(head -> new Report.Line(head, Head.Kept.KEPT, ""))
                .toList();
        return act(
                "reports on the performance",
                chief(Side.ENTERPRISE),
                () -> city.performance().report(number, new Report.Entry(today(), kept, BigDecimal.ZERO, 0, "")));
    }
}
