package org.wageaccord.negotiation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.negotiation.ModelMigrated;

/**
 * The versions of the models that cases run by. A running case stays with the version it began with; an operator may move
 * cases of a list to the newest one, each checked first: every step on which the case stands must exist in the newer model.
 */
@Service
@NamedInterface("process")
public class ModelVersions {

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final EngineSteps steps;
    private final TransactionTemplate each;
    private final ApplicationEventPublisher events;

    ModelVersions(
            RepositoryService models,
            RuntimeService runtime,
            EngineSteps steps,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.models = models;
        this.runtime = runtime;
        this.steps = steps;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    /**
     * A version by which parts of cases still run, though there is a newer one.
     *
     * @param running parts of cases: one case may run a model more than once
     */
    @NamedInterface("process")
    public record Behind(String model, String name, int version, int newest, long running) {}

    /**
     * What became of a case of the list.
     *
     * @param hindrances why it cannot be moved, in the engine's words; empty where it can, or was
     */
    @NamedInterface("process")
    public record Moved(CaseNumber caseNumber, List<String> hindrances) {
        public boolean isDone() {
            return hindrances.isEmpty();
        }
    }

    /** Versions behind the newest by which something runs, model by model, oldest version first. */
    public List<Behind> behind() {
        return models.createProcessDefinitionQuery().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
                .flatMap(this::behind)
                .toList();
    }

    private Stream<Behind> behind(ProcessDefinition newest) {
        return versions(newest.getKey())
                .filter(old -> old.getVersion() < newest.getVersion())
                .map(old -> new Behind(
                        old.getKey(), old.getName(), old.getVersion(), newest.getVersion(), running(old.getId())))
                .filter(old -> old.running() > 0);
    }

    private Stream<ProcessDefinition> versions(String model) {
        return models
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream();
    }

    private long running(String definition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    /** Whether the case could be moved; nothing is changed. */
    public Moved check(CaseNumber number, String model) {
        return migrate(number, model, false);
    }

    /** Moves what the case runs of the model to its newest version, all of it or nothing. */
    public Moved move(CaseNumber number, String model) {
        return migrate(number, model, true);
    }

    private Moved migrate(CaseNumber number, String model, boolean keep) {
        List<String> hindrances = new ArrayList<>();
        each.executeWithoutResult(tx -> {
            try {
                steps.lock(number);
                migrate(number, model, hindrances);
            } catch (MigratingProcessInstanceValidationException e) {
                hindrances.addAll(reasons(e.getValidationReport()));
            }
            if (!keep || !hindrances.isEmpty()) {
                tx.setRollbackOnly();
            }
        });
        return new Moved(number, List.copyOf(hindrances));
    }

    private void migrate(CaseNumber number, String model, List<String> hindrances) {
        ProcessDefinition newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            hindrances.add("no model " + model);
            return;
        }
        int moved = 0;
        for (ProcessDefinition old : versions(model)
                .filter(version -> version.getVersion() < newest.getVersion())
                .toList()) {
            List<String> parts = parts(number, old);
            if (!parts.isEmpty()) {
                MigrationPlan plan = runtime.createMigrationPlan(old.getId(), newest.getId())
                        .mapEqualActivities()
                        .updateEventTriggers()
                        .build();
                runtime.newMigration(plan).processInstanceIds(parts).execute();
                events.publishEvent(new ModelMigrated(number, model, old.getVersion(), newest.getVersion()));
                moved += parts.size();
            }
        }
        if (moved == 0) {
            hindrances.add("the case runs nothing of an older version of " + model);
        }
    }

    private List<String> parts(CaseNumber number, ProcessDefinition old) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .processDefinitionId(old.getId())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private static List<String> reasons(MigratingProcessInstanceValidationReport report) {
        Stream<String> steps = report.getActivityInstanceReports().stream()
                .flatMap(step -> step.getFailures().stream().map(failure -> step.getSourceScopeId() + ": " + failure));
        Stream<String> moves = report.getTransitionInstanceReports().stream()
                .flatMap(move -> move.getFailures().stream().map(failure -> move.getSourceScopeId() + ": " + failure));
        return Stream.of(report.getFailures().stream(), steps, moves)
                .flatMap(found -> found)
                .toList();
    }
}
