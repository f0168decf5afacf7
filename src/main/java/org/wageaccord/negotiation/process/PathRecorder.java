package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wageaccord.kernel.CurrentActor;

/**
 * Keeps the way a case takes through the models. What one transaction travels is written at its end in one batch: most steps
 * begin and end within it.
 */
@Component
class PathRecorder {

    private final PathTable path;
    private final CurrentActor actor;
    private final Clock clock;

    PathRecorder(PathTable path, CurrentActor actor, Clock clock) {
        this.path = path;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void hear(DelegateExecution execution) {
        if (ExecutionListener.EVENTNAME_TAKE.equals(execution.getEventName())) {
            flow(execution);
        } else if (execution.getBpmnModelElementInstance() instanceof FlowNode node) {
            node(execution, node.getId(), execution.getActivityInstanceId());
        }
    }

    /** A flow is passed at once. */
    private void flow(DelegateExecution execution) {
        String visit = UUID.randomUUID().toString();
        travelled().begin(step(execution, execution.getCurrentTransitionId(), visit));
        end(visit, false);
    }

    /** The engine tells the begin of a whole model as one of its first node, without a visit; that is not told here. */
    private void node(DelegateExecution execution, String id, @Nullable String visit) {
        if (visit == null) {
            return;
        }
        if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
            travelled().begin(step(execution, id, visit));
        } else {
            end(visit, execution.isCanceled());
        }
    }

    private void end(String visit, boolean canceled) {
        travelled().end(visit, clock.instant(), canceled, actor.get().name());
    }

    private PathTable.Step step(DelegateExecution execution, String activity, String visit) {
        String model = execution.getProcessDefinitionId();
        return new PathTable.Step(
                execution.getProcessBusinessKey(),
                model.substring(0, model.indexOf(':')),
                activity,
                visit,
                clock.instant());
    }

    private Travelled travelled() {
        Travelled known = (Travelled) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Travelled fresh = new Travelled();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    /** What the current transaction has travelled. */
    private final class Travelled implements TransactionSynchronization {

        private final Map<String, PathTable.Step> begun = new LinkedHashMap<>();
        private final Map<String, PathTable.End> ended = new LinkedHashMap<>();

        void begin(PathTable.Step step) {
            begun.put(step.visit(), step);
        }

        void end(String visit, Instant at, boolean canceled, String by) {
            ended.put(visit, new PathTable.End(visit, at, canceled, by));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            path.write(begun.values(), ended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PathRecorder.this);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(PathRecorder.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(PathRecorder.this, this);
        }
    }
}
