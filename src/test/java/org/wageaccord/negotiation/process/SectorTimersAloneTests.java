package org.wageaccord.negotiation.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.wageaccord.sector.SectorClocks;

/** A timer that ran out while the others are asked for keeps none of them from its date. */
class SectorTimersAloneTests {

    @Test
    void aTimerThatIsGoneKeepsNoneOfTheOthersWaiting() {
        ManagementService management = mock(ManagementService.class, RETURNS_DEEP_STUBS);
        TaskService tasks = mock(TaskService.class, RETURNS_DEEP_STUBS);
        List<Job> jobs = List.of(job("gone"), job("waits"));
        when(management.createJobQuery().timers().duedateHigherThan(any()).list())
                .thenReturn(jobs);
        doThrow(new BadUserRequestException("no job")).when(management).recalculateJobDuedate("gone", false);
        new SectorTimers(management, mock(RuntimeService.class), tasks, mock(DutyTable.class), mock(SectorClocks.class))
                .follow();
        verify(management).recalculateJobDuedate("waits", false);
    }

    private static Job job(String id) {
        Job job = mock(Job.class);
        when(job.getId()).thenReturn(id);
        when(job.getProcessDefinitionKey()).thenReturn("sector-offer");
        return job;
    }
}
