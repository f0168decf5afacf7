package org.wageaccord.registry;

import java.util.List;
import org.wageaccord.kernel.Citation;

/** Whether the delegates of a congress are as many, and of the kinds, that the law asks for. */
public record Composition(List<Check> checks) {

    /**
     * @param key {@code number}, {@code managers} or {@code women}
     * @param atLeast whether the threshold is a minimum, else a maximum
     * @param text the words of the law
     */
    public record Check(String key, int actual, int threshold, boolean atLeast, Citation citation, String text) {

        public boolean met() {
            return atLeast ? actual >= threshold : actual <= threshold;
        }
    }
}
