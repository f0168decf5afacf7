package org.wageaccord.negotiation.process;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.event.EventListener;

/** Notes every node and flow the engine goes through during the stories. */
public class Travelled {

    public final Set<String> nodes = new TreeSet<>();
    public final Set<String> flows = new TreeSet<>();

    @EventListener
    void hear(DelegateExecution execution) {
        String definition = execution.getProcessDefinitionId();
        String model = definition.substring(0, definition.indexOf(':')) + ":";
        switch (execution.getEventName()) {
            case "start" -> nodes.add(model + execution.getCurrentActivityId());
            case "take" -> flows.add(model + execution.getCurrentTransitionId());
            default -> {
                // an end adds nothing
            }
        }
    }
}
