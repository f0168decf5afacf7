package org.wageaccord.negotiation.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Show;

/** Mirrors the engine's user tasks into the table of duties, in the engine's own transaction. */
@Component
class DutyMirror {

    private final DutyTable duties;
    private final DutyPeople people;
    private final CurrentActor actor;
    private final Clock clock;

    DutyMirror(DutyTable duties, DutyPeople people, CurrentActor actor, Clock clock) {
        this.duties = duties;
        this.people = people;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void hear(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> open(task);
            case TaskListener.EVENTNAME_COMPLETE -> duties.close(task.getId(), true, actor.get(), clock.instant());
            case TaskListener.EVENTNAME_DELETE -> duties.close(task.getId(), false, actor.get(), clock.instant());
            default -> {
                // assignments and updates change nothing that a duty shows
            }
        }
    }

    private void open(DelegateTask task) {
        String number = task.getExecution().getProcessBusinessKey();
        DutyKind kind = DutyKind.of(task.getTaskDefinitionKey());
        DutyOwner owner = owner(task);
        UUID duty = duties.open(number, kind, owner.name(), task.getId(), day(task.getDueDate()), clock.instant());
        duties.entitle(duty, people.of(CaseNumber.parse(number), kind, owner));
    }

    private static DutyOwner owner(DelegateTask task) {
        List<String> groups =
                task.getCandidates().stream().map(IdentityLink::getGroupId).toList();
        if (groups.size() != 1) {
            throw new IllegalStateException(task.getTaskDefinitionKey() + " needs one owner, has " + groups);
        }
        return DutyOwner.valueOf(groups.get(0));
    }

    /** The engine's due date is the moment at which the act is late: 24:00 of the last day. */
    private static @Nullable LocalDate day(@Nullable Date due) {
        return due == null
                ? null
                : due.toInstant().minusMillis(1).atZone(Show.BEIJING).toLocalDate();
    }
}
