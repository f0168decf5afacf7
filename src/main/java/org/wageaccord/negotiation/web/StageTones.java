package org.wageaccord.negotiation.web;

import java.util.EnumMap;
import java.util.Map;
import org.wageaccord.negotiation.Stage;

/** The color of a stage's pill; the word says the same. */
final class StageTones {

    static final Map<Stage, String> ALL = all();

    private StageTones() {}

    private static Map<Stage, String> all() {
        Map<Stage, String> tones = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            tones.put(stage, "action");
        }
        tones.put(Stage.OFFERED, "due");
        tones.put(Stage.REFUSED, "refused");
        tones.put(Stage.IN_FORCE, "agreed");
        tones.put(Stage.PUBLISHED, "agreed");
        return tones;
    }
}
