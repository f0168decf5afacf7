package org.wageaccord.coach;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the scripted opponent teaches: reasons move its limit, big words without them move nothing. */
class OpponentTests {

    private final List<Scenario> all = Data.read("practice.yaml", new TypeReference<>() {});
    private final Opponent manager = new Opponent(all.get(0));
    private final Opponent chair = new Opponent(all.get(1));

    OpponentTests() throws IOException {}

    @Test
    void theScenariosAreWhole() {
        assertThat(all).hasSize(2).allSatisfy(s -> {
            assertThat(s.measures()).extracting(Scenario.Measure::key).containsExactly(Scenario.Key.values());
            assertThat(s.lines().keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Reaction.Kind.values())
                            .map(k -> k.name().toLowerCase())
                            .toList());
            List<String> said =
                    s.arguments().stream().map(Scenario.Argument::key).toList();
            s.measures().forEach(m -> assertThat(said).containsAll(m.heard().keySet()));
        });
    }

    @Test
    void withoutAReasonItGivesAStepAndStopsAtItsLimit() {
        Reaction first = raise(manager, "8", "2", List.of(), false);
        assertThat(first.kind()).isEqualTo(Reaction.Kind.MOVED);
        assertThat(first.now()).isEqualByComparingTo("4.5");
        Reaction second = raise(manager, "7", "4.5", List.of(), false);
        assertThat(second.kind()).isEqualTo(Reaction.Kind.HELD);
        assertThat(second.now()).isEqualByComparingTo("4.5");
        assertThat(raise(manager, "6", "4.5", List.of(), true).kind()).isEqualTo(Reaction.Kind.DEADLOCK);
    }

    @Test
    void aReasonMovesTheLimitAndTemperClosesIt() {
        Reaction argued = raise(manager, "6", "4.5", List.of("profit"), false);
        assertThat(argued.kind()).isEqualTo(Reaction.Kind.ARGUED);
        assertThat(argued.now()).isEqualByComparingTo("5.25");
        assertThat(raise(manager, "6", "4.5", List.of("profit", "leaving"), true)
                        .kind())
                .isEqualTo(Reaction.Kind.AGREED);
        assertThat(raise(manager, "4.4", "2", List.of("feeling"), true).kind()).isEqualTo(Reaction.Kind.DEADLOCK);
        assertThat(raise(manager, "4.4", "2", List.of(), true).kind()).isEqualTo(Reaction.Kind.AGREED);
    }

    @Test
    void aBigWordMovesNothingAndASmallOneIsTakenAtOnce() {
        Reaction unreal = raise(manager, "15", "2", List.of("profit"), false);
        assertThat(unreal.kind()).isEqualTo(Reaction.Kind.UNREAL);
        assertThat(unreal.now()).isEqualByComparingTo("2");
        assertThat(raise(manager, "1.5", "2", List.of(), false).kind()).isEqualTo(Reaction.Kind.CHEAP);
    }

    @Test
    void theWorkersComeDownAndStopAsWell() {
        Reaction first = raise(chair, "3", "9", List.of(), false);
        assertThat(first.kind()).isEqualTo(Reaction.Kind.MOVED);
        assertThat(first.now()).isEqualByComparingTo("6");
        assertThat(raise(chair, "5", "6", List.of(), true).kind()).isEqualTo(Reaction.Kind.DEADLOCK);
        assertThat(raise(chair, "5", "6", List.of("costs", "steps"), true).kind())
                .isEqualTo(Reaction.Kind.AGREED);
        assertThat(raise(chair, "0.2", "9", List.of("costs"), false).kind()).isEqualTo(Reaction.Kind.UNREAL);
        assertThat(raise(chair, "9.5", "9", List.of(), false).kind()).isEqualTo(Reaction.Kind.CHEAP);
    }

    @Test
    void whatIsToldInTheEndCountsEveryGoodReason() {
        assertThat(manager.farthest(all.get(0).measure(Scenario.Key.RAISE))).isEqualByComparingTo("6.6");
        assertThat(chair.farthest(all.get(1).measure(Scenario.Key.RAISE))).isEqualByComparingTo("4.5");
    }

    private static Reaction raise(Opponent opponent, String asked, String before, List<String> said, boolean last) {
        return opponent.react(Scenario.Key.RAISE, new BigDecimal(asked), new BigDecimal(before), said, said, last);
    }
}
