package org.wageaccord.negotiation.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** What is wrong with the settings of an engine, in words for its operator. */
final class EngineFaults {

    /** A job of a node that died waits so long at most. */
    private static final int LONGEST_LOCK = 30_000;

    /** An idle node notices a timer that another one created so late at most. */
    private static final long LONGEST_IDLE = 2_000;

    private static final int JOBS_AT_ONCE = 25;

    private final List<String> faults = new ArrayList<>();

    private EngineFaults() {}

    static List<String> of(ProcessEngineConfigurationImpl engine) {
        EngineFaults found = new EngineFaults();
        found.demand(engine.isDeserializationTypeValidationEnabled(), "types are not checked when values are read");
        found.demand(!engine.isEnableExpressionsInStoredQueries(), "stored queries may hold expressions");
        found.demand(!engine.isEnableExpressionsInAdhocQueries(), "queries may hold expressions");
        found.demand(!engine.isJavaSerializationFormatEnabled(), "serialized Java is accepted");
        found.demand(
                engine.getQueryMaxResultsLimit() <= EngineSettings.QUERY_LIMIT,
                "a query may answer more than " + EngineSettings.QUERY_LIMIT + " rows");
        found.demand(
                engine.isJobExecutorAcquireExclusiveOverProcessHierarchies(),
                "jobs of one case may run at the same time");
        found.demand(engine.isJobExecutorAcquireByDueDate(), "jobs are not taken in the order in which they are due");
        found.demand(engine.isEnsureJobDueDateNotNull(), "jobs may lack the date by which they are taken");
        found.demand(engine.isEnforceHistoryTimeToLive(), "models may keep their history for ever");
        found.demand(engine.getHistoryCleanupBatchWindowStartTime() != null, "history is never cleaned up");
        return found.faults;
    }

    static List<String> of(JobExecutor jobs) {
        EngineFaults found = new EngineFaults();
        found.demand(
                jobs.getLockTimeInMillis() <= LONGEST_LOCK,
                "jobs are locked for more than " + LONGEST_LOCK + " ms (lock-time-in-millis)");
        found.demand(
                jobs.getMaxWait() <= LONGEST_IDLE, "idle nodes wait for more than " + LONGEST_IDLE + " ms (max-wait)");
        found.demand(
                jobs.getMaxJobsPerAcquisition() >= JOBS_AT_ONCE,
                "less than " + JOBS_AT_ONCE + " jobs are taken at once (max-jobs-per-acquisition)");
        found.demand(jobs.getBackoffTimeInMillis() > 0, "nodes do not give way to each other (backoff-time-in-millis)");
        return found.faults;
    }

    private void demand(boolean met, String fault) {
        if (!met) {
            faults.add(fault);
        }
    }
}
