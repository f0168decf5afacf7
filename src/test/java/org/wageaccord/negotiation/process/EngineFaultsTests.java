package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The engine's own defaults are not good enough for production; those of the house are. */
class EngineFaultsTests {

    @Test
    void theHousesSettingsHaveNoFault() {
        assertThat(EngineFaults.of(set())).isEmpty();
        assertThat(EngineFaults.of(jobs())).isEmpty();
    }

    @Test
    void theEnginesDefaultsAreToldOneByOne() {
        assertThat(EngineFaults.of(new StandaloneInMemProcessEngineConfiguration()))
                .contains(
                        "types are not checked when values are read",
                        "a query may answer more than 1000 rows",
                        "jobs of one case may run at the same time",
                        "jobs are not taken in the order in which they are due",
                        "jobs may lack the date by which they are taken");
        assertThat(EngineFaults.of(new DefaultJobExecutor()))
                .contains(
                        "jobs are locked for more than 30000 ms (lock-time-in-millis)",
                        "idle nodes wait for more than 2000 ms (max-wait)",
                        "less than 25 jobs are taken at once (max-jobs-per-acquisition)",
                        "nodes do not give way to each other (backoff-time-in-millis)");
    }

    @Test
    void eachSettingOverriddenFromOutsideIsTold() {
        var open = set();
        open.setEnableExpressionsInStoredQueries(true);
        assertThat(EngineFaults.of(open)).containsExactly("stored queries may hold expressions");
        var unbounded = set();
        unbounded.setQueryMaxResultsLimit(EngineSettings.QUERY_LIMIT + 1);
        assertThat(EngineFaults.of(unbounded)).containsExactly("a query may answer more than 1000 rows");
        JobExecutor late = jobs();
        late.setMaxWait(60_000);
        assertThat(EngineFaults.of(late)).containsExactly("idle nodes wait for more than 2000 ms (max-wait)");
        JobExecutor locked = jobs();
        locked.setLockTimeInMillis(300_000);
        assertThat(EngineFaults.of(locked))
                .containsExactly("jobs are locked for more than 30000 ms (lock-time-in-millis)");
    }

    /** As application.yml and the settings of the room make it. */
    private static StandaloneInMemProcessEngineConfiguration set() {
        var engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        new EngineSettings(new StaticListableBeanFactory()).preInit(engine);
        return engine;
    }

    private static JobExecutor jobs() {
        JobExecutor jobs = new DefaultJobExecutor();
        jobs.setLockTimeInMillis(30_000);
        jobs.setMaxWait(1_000);
        jobs.setMaxJobsPerAcquisition(25);
        jobs.setBackoffTimeInMillis(50);
        return jobs;
    }
}
