package org.wageaccord.supervision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.supervision.LadderDesk.Sight;
import org.wageaccord.supervision.LadderDesk.Turn;

/** What the current actor sees of the ladder and may do on it. */
@Component
class LadderView {

    private final Hands hands;

    LadderView(Hands hands) {
        this.hands = hands;
    }

    LadderDesk desk(SupervisedCase of, @Nullable Matter open) {
        Turn turn = open == null ? null : turn(of, open);
        boolean raises = hands.mayRaise(of);
        return new LadderDesk(
                of,
                sight(of),
                raises,
                raises ? toRaise(of, open) : List.of(),
                turn,
                hands.mayAnswer(of) ? Answering.answerable(open).orElse(null) : null,
                open != null && rejects(of, open),
                open != null && hands.mayWithdraw(of, open),
                turn == Turn.INQUIRE ? hands.freeSupervisors(of) : List.of(),
                turn == Turn.PROPOSE && open != null ? LadderRules.given(open) : Set.of());
    }

    /** The matters as far as the current actor sees them. */
    List<Matter> visible(SupervisedCase of, List<Matter> matters) {
        return sight(of) == Sight.AUTHORITY
                ? matters.stream()
                        .filter(m -> m.letter(Rung.PROPOSAL).isPresent())
                        .toList()
                : matters;
    }

    private static List<Breach> toRaise(SupervisedCase of, @Nullable Matter open) {
        return of.breaches().stream()
                .filter(b -> open == null || !open.has(b.ground()))
                .toList();
    }

    private Sight sight(SupervisedCase of) {
        if (hands.isBureau()) {
            return Sight.AUTHORITY;
        }
        boolean union = hands.mayRaise(of) || hands.isWorkersNegotiator(of);
        boolean auditor = Role.AU.name().equals(hands.actor().role());
        return union || auditor ? Sight.ALL : Sight.ADDRESSEE;
    }

    private @Nullable Turn turn(SupervisedCase of, Matter open) {
        return switch (open.step()) {
            case TO_REMIND -> hands.maySignReminder(of) ? Turn.REMIND : null;
            case TO_INQUIRE -> hands.mayInquire(of) ? Turn.INQUIRE : null;
            case TO_OPINE -> hands.isUnion(of) ? Turn.OPINE : null;
            case TO_JUDGE -> hands.mayInquire(of) ? Turn.JUDGE : null;
            case TO_PROPOSE -> hands.isCityUnion() ? Turn.PROPOSE : null;
            case PROPOSED -> hands.isBureau() ? Turn.FEED_BACK : null;
            case ORDERED -> hands.mayAnswer(of) ? Turn.REPORT : null;
            case REMINDED, OPINED, CLOSED -> null;
        };
    }

    private boolean rejects(SupervisedCase of, Matter open) {
        boolean waiting = open.step() == Matter.Step.REMINDED || open.step() == Matter.Step.OPINED;
        return waiting && hands.mayServe(of, open.step());
    }
}
