package org.wageaccord.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.dataroom.DataAnswer;
import org.wageaccord.dataroom.DataRoom;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Citation;
import org.wageaccord.kernel.Digest;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Show;
import org.wageaccord.kernel.Terms;
import org.wageaccord.performance.Life;
import org.wageaccord.statute.MinimumWage;

/** What seldom happens to a case, at any time: the platform fails, secrets are shown, the minimum wage rises. */
final class SeldomMoves extends Moves {

    SeldomMoves(WalkCity city, Cast cast, Terms start, CaseNumber number) {
        super(city, cast, start, number);
    }

    List<Move> all() {
        List<Move> moves = new ArrayList<>();
        moves.add(new Move("an outage is granted", this::outage));
        moves.add(act("a negotiator signs the undertaking", cast.one(Role.WR), this::undertakes));
        moves.add(act("the enterprise shows what was secret", cast.one(Role.EH), this::shows));
        city.performance()
                .life(number)
                .filter(Life::isInForce)
                .ifPresent(life -> moves.add(new Move("the minimum wage rises", () -> rises(life))));
        return moves;
    }

    /** One office reports what hindered people until now, the other decides. */
    private String outage() {
        Instant now = city.now().atZone(Show.BEIJING).toInstant();
        Outcome<UUID> reported = Acting.as(
                city.union(), () -> city.outages().report(now.minus(Duration.ofHours(2)), now, "机房停电，页面全部无法打开"));
        return told(city.bureau(), () -> city.outages().decide(reported.orElseThrow(), true, "情况属实，顺延办理"));
    }

    private Outcome<?> undertakes() {
        DataRoom room = city.doors().dataRoom();
        return room.undertake(number, Digest.of(room.undertakingText(number)), true);
    }

    private Outcome<?> shows() {
        DataRoom room = city.doors().dataRoom();
        UUID item = room.items(number).stream()
                .filter(i -> i.isSecret())
                .findFirst()
                .map(i -> i.id())
                .orElse(new UUID(0, 0));
        return room.answerAnew(number, new DataAnswer(item, DataAnswer.State.GIVEN, "见财务报表。", null, null), "经协商同意提供");
    }

    /** A raise to the lowest pay of this agreement, in force from today: pay must exceed it (Zhejiang S1 art. 5). */
    private String rises(Life life) {
        LocalDateTime now = city.now();
        MinimumWage raised =
                new MinimumWage(life.lowestPay(), now.toLocalDate(), new Citation("浙江省集体合同条例", "第五条"), "测试", "D");
        return city.minimums().sweep(raised) > 0 ? null : "nobody is paid so little";
    }
}
