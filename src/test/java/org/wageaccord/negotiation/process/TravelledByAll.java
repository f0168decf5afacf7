package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;

/** What holds once all stories were told. */
abstract class TravelledByAll extends ProcessStory {

    /** The models beside the main line: {@code LadderStoryTests}, {@code PerformanceStoryTests}, {@code SectorStoryTests}. */
    private static final Set<String> LADDER = Set.of(
            "supervision-letters",
            "proposal-and-order",
            "mediation",
            "performance",
            "yearly-report",
            "termination",
            "sector-negotiation",
            "sector-approval",
            "sector-filing",
            "sector-publication",
            "sector-offer",
            "sector-signing",
            "sector-review",
            "sector-ending",
            "sector-minutes",
            "sector-joining");

    @Test
    void everyNodeAndEveryConditionalFlowWasTravelled() {
        travelled.wholly(name -> !LADDER.contains(name));
    }

    @Test
    void theEngineCarriesWordsNeverObjects() {
        List<HistoricVariableInstance> variables =
                history.createHistoricVariableInstanceQuery().list();
        assertThat(variables).isNotEmpty();
        assertThat(variables)
                .allSatisfy(v -> assertThat(v.getTypeName()).as(v.getName()).isIn("boolean", "string"));
        assertThat(variables)
                .extracting(HistoricVariableInstance::getName)
                .isSubsetOf(
                        "replyAccepted",
                        "enterpriseRefused",
                        "corrected",
                        "takenUp",
                        "agreementPut",
                        "positionAccepted",
                        "draftAgreed",
                        "quorum",
                        "passed",
                        "signingOrder",
                        "verdict",
                        "reviewOrder",
                        "signed",
                        "settled",
                        "toTable",
                        "voteNeeded",
                        "suspended",
                        "mediationAgreed",
                        "vacantSide");
    }

    @Test
    void anExpressionReachesTheServiceTasksAndNothingElse() {
        RepositoryService repository = engine.getRepositoryService();
        String probe = Models.files().get(0).toString();
        String model = readFile(probe)
                .replace("id=\"bargaining\"", "id=\"probe\"")
                .replaceAll("\\$\\{bargainingTasks\\.[^}]*}", "\\${dataSource.toString()}");
        String deployment = repository
                .createDeployment()
                .addString("probe.bpmn", model)
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("probe", "x"))
                    .hasMessageContaining("dataSource");
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    private static String readFile(String path) {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of(path));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
