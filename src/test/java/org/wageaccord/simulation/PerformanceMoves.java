package org.wageaccord.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.performance.Head;
import org.wageaccord.performance.Report;

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
            default -> List.of();
        };
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
