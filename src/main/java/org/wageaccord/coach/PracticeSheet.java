package org.wageaccord.coach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wageaccord.kernel.Terms;

/**
 * The practice case of one person as it stands.
 *
 * @param scenario key of the {@link Scenario}
 * @param begunOn day of the offer on the practice calendar
 * @param local the minimum wage of which amounts are multiples
 * @param base pay of today
 */
public record PracticeSheet(String scenario, LocalDate begunOn, BigDecimal local, Terms base, List<Turn> turns) {

    /**
     * A round: what was asked with which arguments, and how the opponent took it.
     *
     * @param asked the whole position; measures agreed before are in it as they were agreed
     */
    public record Turn(Terms asked, List<String> arguments, List<Reaction> reactions) {}

    public PracticeSheet {
        turns = List.copyOf(turns);
    }

    @JsonIgnore
    public int round() {
        return turns.size() + 1;
    }

    /** The newest reaction on a measure. */
    public Optional<Reaction> newest(Scenario.Key key) {
        return turns.stream()
                .flatMap(t -> t.reactions().stream())
                .filter(r -> r.measure() == key)
                .reduce((earlier, later) -> later);
    }

    public boolean isAgreed(Scenario.Key key) {
        return newest(key).filter(Reaction::isAgreed).isPresent();
    }

    @JsonIgnore
    public boolean isAllAgreed() {
        return List.of(Scenario.Key.values()).stream().allMatch(this::isAgreed);
    }

    public boolean isOver(Scenario of) {
        return isAllAgreed() || turns.size() >= of.rounds();
    }

    /** What the reader asked last, or today's pay. */
    @JsonIgnore
    public Terms last() {
        return turns.isEmpty() ? base : turns.get(turns.size() - 1).asked();
    }

    /** The opponent's word on a measure now. */
    public BigDecimal word(Scenario of, Scenario.Key key) {
        return newest(key).map(Reaction::now).orElse(of.measure(key).opening());
    }

    PracticeSheet plus(Turn turn) {
        List<Turn> all = new ArrayList<>(turns);
        all.add(turn);
        return new PracticeSheet(scenario, begunOn, local, base, all);
    }

    List<String> said() {
        return turns.stream().flatMap(t -> t.arguments().stream()).distinct().toList();
    }
}
