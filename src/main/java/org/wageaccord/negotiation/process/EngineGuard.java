package org.wageaccord.negotiation.process;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Production refuses to start with an engine that is set otherwise than it was proven: settings can be overridden from
 * outside, and a wrong one shows only months later, as a doubled job or a deadline noticed a minute late.
 */
@Component
class EngineGuard {

    private static final Logger log = LoggerFactory.getLogger(EngineGuard.class);

    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient jdbc;
    private final boolean demo;
    private final boolean runsJobs;

    EngineGuard(
            ProcessEngine engine,
            JdbcClient jdbc,
            @Value("${wage-accord.demo:false}") boolean demo,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean runsJobs) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.jdbc = jdbc;
        this.demo = demo;
        this.runsJobs = runsJobs;
    }

    @PostConstruct
    void refuseWrongSettings() {
        List<String> faults = new ArrayList<>(EngineFaults.of(engine));
        if (runsJobs) {
            faults.addAll(EngineFaults.of(engine.getJobExecutor()));
        }
        if (!hasIndex()) {
            faults.add("the index " + EngineSettings.JOB_INDEX + " on act_ru_job is missing");
        }
        if (faults.isEmpty()) {
            return;
        }
        String all = "The process engine is not set as it was proven: " + String.join("; ", faults);
        if (!demo) {
            throw new IllegalStateException(all);
        }
        log.warn(all);
    }

    private boolean hasIndex() {
        return jdbc.sql("select to_regclass(:index) is not null")
                .param("index", EngineSettings.JOB_INDEX)
                .query(Boolean.class)
                .single();
    }
}
