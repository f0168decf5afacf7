package org.wageaccord.negotiation.process;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The engine as an embedded library: no scripts, no expressions from outside, no serialized Java; expressions of the models
 * reach the service tasks of this room and nothing else.
 */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    /** The one class per model that expressions may call. */
    static final Set<String> REACHABLE = Set.of(
            "negotiationTasks",
            "offerTasks",
            "preparationTasks",
            "bargainingTasks",
            "suspensionTasks",
            "teamChangeTasks",
            "sidePaperTasks",
            "ratificationTasks",
            "signingTasks",
            "filingTasks",
            "reviewTasks",
            "revisionTasks",
            "publicationTasks",
            "supervisionTasks",
            "orderTasks",
            "mediationTasks",
            "performanceTasks",
            "reportTasks",
            "terminationTasks",
            "sectorTasks");

    static final int QUERY_LIMIT = 1000;

    /** By which due jobs are found among many that are not due yet; the engine's own schema has none. */
    static final String JOB_INDEX = "wage_accord_job_due";

    /** The lock keeps two nodes that start together from making it at once. Jobs of an older house have no due date. */
    private static final String MAKE_INDEX = """
            do $$ begin
                perform pg_advisory_xact_lock(hashtext('wage_accord_job_due'));
                create index if not exists wage_accord_job_due on act_ru_job (duedate_);
                update act_ru_job set duedate_ = coalesce(create_time_, timestamp '2000-01-01')
                    where duedate_ is null;
            end $$""";

    private final BeanFactory beans;

    EngineSettings(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new JuelExpressionManager(new Reachable(beans)));
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setQueryMaxResultsLimit(QUERY_LIMIT);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptCompilation(false);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setEnforceHistoryTimeToLive(true);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setScriptFactory(null);
        engine.getScriptingEngines().setEnableScriptEngineCaching(false);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new JdbcTemplate(engine.getProcessEngineConfiguration().getDataSource()).execute(MAKE_INDEX);
    }

    /** Beans by name, asked for only when an expression runs: the service tasks need the whole house. */
    private static final class Reachable extends AbstractMap<Object, Object> {

        private final BeanFactory beans;

        private Reachable(BeanFactory beans) {
            this.beans = beans;
        }

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String && REACHABLE.contains(name);
        }

        @Override
        public Object get(Object name) {
            if (!containsKey(name)) {
                throw new ProcessEngineException("no expression may reach " + name);
            }
            return beans.getBean((String) name);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            Map<Object, Object> all = REACHABLE.stream()
                    .collect(Collectors.toMap(n -> n, beans::getBean, (a, b) -> a, LinkedHashMap::new));
            return all.entrySet();
        }
    }
}
