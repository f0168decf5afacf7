package org.wageaccord.ratification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Show;
import org.wageaccord.ratification.CongressView.Stage;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Statute;

/** Who may do what to a congress now; the same answers guard the acts and light the buttons. */
@Component
class Guards {

    private final CurrentActor actor;
    private final Registry registry;
    private final Statute statute;
    private final Clock clock;

    Guards(CurrentActor actor, Registry registry, Statute statute, Clock clock) {
        this.actor = actor;
        this.registry = registry;
        this.statute = statute;
        this.clock = clock;
    }

    Actor actor() {
        return actor.get();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDateTime beijing() {
        return LocalDateTime.ofInstant(clock.instant(), Show.BEIJING);
    }

    /** The chair of the enterprise's union calls, opens and closes. */
    boolean isChair(PartyId enterprise) {
        return registry.holds(actor.get().id(), enterprise, Set.of(Role.WC), statute.today());
    }

    List<Refusal> chair(PartyId enterprise) {
        return isChair(enterprise) ? List.of() : refusals("notYours");
    }

    List<Refusal> chairOrPlatform(PartyId enterprise) {
        return actor.get().isPlatform() ? List.of() : chair(enterprise);
    }

    List<Refusal> opening(Congress congress, int present) {
        if (congress.stage() != Stage.CALLED) {
            return refusals(congress.isRunning() ? "alreadyOpen" : "alreadyClosed");
        }
        List<Refusal> refusals = new ArrayList<>();
        if (!congress.dayHasCome(now())) {
            refusals.addAll(refusals("notYetTheDay"));
        }
        if (congress.isOver(now())) {
            refusals.addAll(refusals("closingTimePassed"));
        }
        if (present < congress.quorum()) {
            refusals.add(Refusal.of(null, "refusal.ratification.noQuorum", present, congress.roll(), congress.quorum())
                    .citing(statute.rule("QUORUM").citation()));
        }
        return refusals;
    }

    /**
     * Before its announced hour a ballot closes only when all who are present have voted: the hour is a promise to the
     * delegates.
     */
    List<Refusal> closing(Congress congress, Roll.Attendance attendance) {
        if (congress.stage() != Stage.OPEN) {
            return refusals(congress.isRunning() ? "notOpen" : "alreadyClosed");
        }
        int waiting = attendance.present() - attendance.voted();
        return waiting > 0 && !congress.isOver(now())
                ? List.of(Refusal.of(null, "refusal.ratification.stillVoting", waiting))
                : List.of();
    }

    /** Once the announced hour has passed without a ballot, the congress can only be ended, whoever came. */
    List<Refusal> endingWithoutBallot(Congress congress, int present) {
        if (congress.stage() != Stage.CALLED) {
            return refusals(congress.isRunning() ? "alreadyOpen" : "alreadyClosed");
        }
        if (!congress.hasBegun(now())) {
            return refusals("notYetBegun");
        }
        return present >= congress.quorum() && !congress.isOver(now()) ? refusals("quorumIsThere") : List.of();
    }

    List<Refusal> checkingIn(Congress congress, Standing standing) {
        if (standing == Standing.NOT_ON_ROLL) {
            return refusals("notOnRoll");
        }
        if (!congress.isRunning()) {
            return refusals("alreadyClosed");
        }
        if (!congress.dayHasCome(now())) {
            return refusals("notYetTheDay");
        }
        return congress.isOver(now()) ? refusals("closingTimePassed") : List.of();
    }

    List<Refusal> casting(Congress congress, Standing standing) {
        if (standing == Standing.NOT_ON_ROLL) {
            return refusals("notOnRoll");
        }
        if (congress.stage() != Stage.OPEN) {
            return refusals(congress.isRunning() ? "notOpen" : "alreadyClosed");
        }
        if (standing == Standing.VOTED) {
            return refusals("alreadyVoted");
        }
        if (congress.isOver(now())) {
            return refusals("closingTimePassed");
        }
        return standing == Standing.AWAITED ? refusals("notPresent") : List.of();
    }

    private static List<Refusal> refusals(String what) {
        return List.of(Refusal.of(null, "refusal.ratification." + what));
    }
}
