package org.wageaccord.coach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wageaccord.kernel.Side;

/**
 * A practice case with its scripted opponent, as kept in {@code coach/practice.yaml}. Amounts are multiples of the local
 * minimum wage.
 *
 * @param player whom the reader plays
 * @param rounds after which what is not agreed stays apart
 * @param days between two rounds on the practice calendar
 * @param lines what the opponent says, by {@link Reaction.Kind} in small letters
 */
public record Scenario(
        String key,
        Side player,
        String title,
        String story,
        String opponent,
        String lesson,
        int rounds,
        int days,
        List<Grade> grades,
        List<Level> levels,
        BigDecimal minimum,
        List<Measure> measures,
        List<Argument> arguments,
        Map<String, String> lines) {

    public record Grade(String grade, String posts, int headcount, BigDecimal pay) {
        Grade in(String words) {
            return new Grade(grade, words, headcount, pay);
        }
    }

    public record Level(String level, int holders, BigDecimal pay) {
        Level in(String words) {
            return new Level(words, holders, pay);
        }
    }

    /** @param why what the argument teaches */
    public record Argument(String key, String words, String why) {}

    /** What is bargained about. */
    public enum Key {
        /** average raise of post wages, percent */
        RAISE,
        /** enterprise minimum wage, multiple of the local one */
        MINIMUM,
        /** skill allowances of a holder on average, multiple of the local minimum wage */
        SKILL
    }

    /**
     * How the opponent bargains about one of them.
     *
     * @param heard how much further it goes for an argument
     * @param step percent of the gap it gives in a round
     * @param unreal beyond which it does not move
     */
    public record Measure(
            Key key,
            BigDecimal opening,
            BigDecimal limit,
            Map<String, BigDecimal> heard,
            BigDecimal step,
            BigDecimal unreal) {}

    /** The same case in other words. */
    Scenario in(ScenarioWords words) {
        return new Scenario(
                key,
                player,
                words.title(),
                words.story(),
                words.opponent(),
                words.lesson(),
                rounds,
                days,
                IntStream.range(0, grades.size())
                        .mapToObj(i -> grades.get(i).in(words.posts().get(i)))
                        .toList(),
                IntStream.range(0, levels.size())
                        .mapToObj(i -> levels.get(i).in(words.levels().get(i)))
                        .toList(),
                minimum,
                measures,
                arguments.stream()
                        .map(a -> new Argument(
                                a.key(),
                                words.argument(a.key()).words(),
                                words.argument(a.key()).why()))
                        .toList(),
                words.lines());
    }

    Measure measure(Key of) {
        return measures.stream().filter(m -> m.key() == of).findFirst().orElseThrow();
    }

    public String line(Reaction.Kind kind) {
        return lines.getOrDefault(kind.name().toLowerCase(java.util.Locale.ROOT), "");
    }
}
