package org.wageaccord.statute.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.statute.LocalLaw;
import org.wageaccord.statute.UsedRules;

/**
 * Where the platform uses a rule: the rooms whose code names it and the process models whose steps it times.
 */
@Component
class RuleUses {

    private final UsedRules used;

    RuleUses(UsedRules used) {
        this.used = used;
    }

    /** One place of use: a room, or a model with its Chinese name. */
    record Use(String room, String model, String name) {
        public boolean isModel() {
            return !model.isEmpty();
        }
    }

    /** The rule's own uses and those of the deadlines it takes part in. */
    List<Use> of(String ruleId, LocalLaw law) {
        Set<Use> found = new LinkedHashSet<>(named(ruleId));
        law.deadlinesOf(ruleId).keySet().forEach(period -> found.addAll(named(period)));
        return List.copyOf(found);
    }

    private List<Use> named(String id) {
        return used.of(id).stream().map(RuleUses::use).toList();
    }

    /** {@code filing} is a room, {@code publication=公布与备案} a model. */
    private static Use use(String written) {
        int equals = written.indexOf('=');
        return equals < 0
                ? new Use(written, "", "")
                : new Use("", written.substring(0, equals), written.substring(equals + 1));
    }
}
