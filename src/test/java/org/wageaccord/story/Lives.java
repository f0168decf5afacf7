package org.wageaccord.story;

import static org.wageaccord.simulation.ExampleCity.does;

import java.time.LocalDate;
import org.wageaccord.contract.TerminationGround;
import org.wageaccord.documents.Upload;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;
import org.wageaccord.performance.Termination;
import org.wageaccord.performance.Terminations;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/** Agreements brought to their effect, and to their end. */
final class Lives {

    private static final int SHORTEST_DAYS = 45;

    private Lives() {}

    /** An agreement from today on, signed by both chiefs. */
    static StoryWalk signed(ExampleCity city, String key, LocalDate end) {
        StoryWalk walk = city.walk(key).toTheTable();
        LocalDate begins = city.now().toLocalDate();
        Terms of = walk.raised("5");
        return walk.agreeOn(new Terms(
                        of.grades(),
                        of.allowances(),
                        of.pieceRates(),
                        of.enterpriseMinimum(),
                        begins,
                        end.isAfter(begins) ? end : begins.plusDays(SHORTEST_DAYS),
                        begins,
                        of.clauses()))
                .passes()
                .bothSign();
    }

    static void publish(StoryWalk walk) {
        walk.files();
        walk.unionPasses();
        walk.bureauPasses();
        walk.publishes();
    }

    static void terminate(
            ExampleCity city, StoryWalk walk, Terminations terminations, LocalDate lastDay, Upload paper) {
        Termination.Entry entry = new Termination.Entry(TerminationGround.ENTERPRISE_ENDS, "企业被吸收合并", lastDay, paper);
        does(walk.chief(Side.ENTERPRISE), () -> terminations.ask(walk.number(), entry));
        walk.await("UserTask_AnswerTermination");
        does(walk.chief(Side.WORKERS), () -> terminations.answer(walk.number(), true, ""));
        walk.await("UserTask_EnterResolution");
        int all = walk.delegates();
        Termination.ResolutionEntry vote =
                new Termination.ResolutionEntry(city.now().toLocalDate(), all, "", all, all, paper);
        does(walk.chief(Side.WORKERS), () -> terminations.resolve(walk.number(), vote));
        walk.await("UserTask_ConfirmTerminationEnterprise");
        for (Side side : Side.values()) {
            does(walk.chief(side), () -> terminations.confirm(walk.number(), city.password()));
        }
    }
}
