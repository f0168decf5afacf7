package org.wageaccord.negotiation.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.wageaccord.filing.ReviewAtOnce;
import org.wageaccord.kernel.CaseNumber;

/**
 * A running case stays with the models it began with, and those it calls come from the same deployment: before there was a choice
 * they know one office at work at a time.
 */
@Component
class ModelsAtOnce implements ReviewAtOnce {

    private final RepositoryService models;
    private final RuntimeService runtime;

    ModelsAtOnce(RepositoryService models, RuntimeService runtime) {
        this.models = models;
        this.runtime = runtime;
    }

    @Override
    public boolean isPossible(CaseNumber number) {
        String calling = number.isSector() ? "sector-filing" : "filing-and-review";
        String review = number.isSector() ? "sector-review" : "review";
        String join = number.isSector() ? "Gateway_SectorBothEnd" : "Gateway_BothEnd";
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString(), calling)
                .list();
        return running.stream()
                .allMatch(filing ->
                        models.getBpmnModelInstance(called(filing, review)).getModelElementById(join) != null);
    }

    private String called(ProcessInstance filing, String review) {
        ProcessDefinition caller = models.getProcessDefinition(filing.getProcessDefinitionId());
        return models.createProcessDefinitionQuery()
                .deploymentId(caller.getDeploymentId())
                .processDefinitionKey(review)
                .singleResult()
                .getId();
    }
}
