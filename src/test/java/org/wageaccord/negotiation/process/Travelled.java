package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
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

    /** Every node of these models was reached, every answer of their gateways given. */
    public void wholly(Predicate<String> names) {
        Set<String> missedNodes = new TreeSet<>();
        Set<String> missedFlows = new TreeSet<>();
        Models.all().forEach((name, model) -> {
            if (names.test(name)) {
                model.getModelElementsByType(FlowNode.class)
                        .forEach(node -> missedNodes.add(name + ":" + node.getId()));
                model.getModelElementsByType(ExclusiveGateway.class)
                        .forEach(g -> g.getOutgoing().forEach(flow -> missedFlows.add(name + ":" + flow.getId())));
            }
        });
        assertThat(missedNodes).as("models looked at").isNotEmpty();
        missedNodes.removeAll(nodes);
        missedFlows.removeAll(flows);
        assertThat(missedNodes).as("nodes never reached").isEmpty();
        assertThat(missedFlows).as("answers never given").isEmpty();
    }
}
