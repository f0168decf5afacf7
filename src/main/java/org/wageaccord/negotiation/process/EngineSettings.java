package org.wageaccord.negotiation.process;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.beans.factory.BeanFactory;
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
            "ratificationTasks",
            "signingTasks",
            "filingTasks",
            "publicationTasks",
            "supervisionTasks",
            "orderTasks",
            "mediationTasks");

    private static final int QUERY_LIMIT = 1000;

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
