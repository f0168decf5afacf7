package org.wageaccord.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.wageaccord.access.Acting;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.openness.Choice;
import org.wageaccord.openness.OpennessPage;

/**
 * The agreement of the demo city that anybody may read: when it is published its enterprise proposes some clauses, and its union
 * agrees. What tells of sums stays closed.
 */
final class OpenedExample {

    private static final LocalDateTime PROPOSED = LocalDateTime.of(2026, 2, 6, 16, 0);

    /** Payment of wages, special cases, and how both sides watch that the agreement is kept. */
    private static final Set<String> CLAUSES = Set.of("C15", "C16", "C17", "C18", "C19", "C24", "C26");

    private final Doors doors;
    private final Cast cast;
    private final CaseWalk walk;

    OpenedExample(Doors doors, Cast cast, CaseWalk walk) {
        this.doors = doors;
        this.cast = cast;
        this.walk = walk;
    }

    List<Beat> beats() {
        return List.of(new Beat(PROPOSED, this::propose), new Beat(PROPOSED.plusMinutes(40), this::agree));
    }

    private void propose() {
        doors.until(
                () -> doors.openness().page(walk.number()).isPresent(), walk.number() + " never came to be performed");
        Actor chief = cast.one(Role.EL);
        Acting.as(
                        chief,
                        () -> doors.openness()
                                .propose(
                                        walk.number(),
                                        new Choice(choosable(), Set.of(Choice.Fact.values())),
                                        DemoAccounts.PASSWORD))
                .orElseThrow();
    }

    private List<String> choosable() {
        return doors.openness().page(walk.number()).orElseThrow().clauses().stream()
                .map(OpennessPage.Tick::key)
                .filter(CLAUSES::contains)
                .toList();
    }

    private void agree() {
        Acting.as(cast.one(Role.WC), () -> {
                    String digest = doors.openness()
                            .page(walk.number())
                            .orElseThrow()
                            .waiting()
                            .digest();
                    return doors.openness().agree(walk.number(), digest, DemoAccounts.PASSWORD);
                })
                .orElseThrow();
    }
}
