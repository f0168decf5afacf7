package org.wageaccord.coach;

import java.util.List;
import java.util.Map;

/**
 * The words of a practice case in a second language ({@code coach/practice_en.yaml}); its numbers are those of the case itself.
 *
 * @param posts in the order of the grades; {@code levels} in that of the levels
 * @param arguments by key
 */
record ScenarioWords(
        String key,
        String title,
        String story,
        String opponent,
        String lesson,
        List<String> posts,
        List<String> levels,
        Map<String, Said> arguments,
        Map<String, String> lines) {

    record Said(String words, String why) {}

    Said argument(String of) {
        Said said = arguments.get(of);
        if (said == null) {
            throw new IllegalStateException("no words for the argument " + of + " of " + key);
        }
        return said;
    }
}
