package org.wageaccord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.wageaccord.audit.Ledger;
import org.wageaccord.negotiation.process.ModelVersions;
import org.wageaccord.negotiation.process.ModelVersions.Behind;
import org.wageaccord.negotiation.process.Travelled;
import org.wageaccord.simulation.ExampleCity;
import org.wageaccord.simulation.StoryWalk;

/**
 * A release that changes a model: cases that run stay with the models they began with, new ones take the new models, and all of
 * them come to their end.
 */
@Story
@Order(4)
@DirtiesContext
class ModelVersionsStoryTests {

    private static final String ADDED = "Event_AddedByTheNextRelease";

    @Autowired
    ExampleCity city;

    @Autowired
    RepositoryService models;

    @Autowired
    HistoryService history;

    @Autowired
    Travelled travelled;

    @Autowired
    ModelVersions modelVersions;

    @Autowired
    Ledger ledger;

    @Test
    void runningCasesStayWithTheirModelsAndNewOnesTakeTheNewOnesAndAllAreFinished() throws IOException {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        city.begin(LocalDateTime.of(2026, 2, 9, 9, 0));
        StoryWalk offered = city.walk("e03").offers();
        StoryWalk voted = city.walk("e04").toTheTable();
        voted.agreeOn(voted.raised("5")).passes();
        StoryWalk moved = city.walk("e05").toTheTable();
        moved.agreeOn(moved.raised("5")).passes();
        int before = newest("signatures").getVersion();
        assertThat(modelVersions.behind()).isEmpty();

        release();

        assertThat(newest("signatures").getVersion()).isEqualTo(before + 1);
        assertThat(modelVersions.behind())
                .anySatisfy(
                        old -> assertThat(old).isEqualTo(new Behind("signatures", "首席代表签字", before, before + 1, 2)));
        moves(moved, before);
        StoryWalk begun = city.walk("e09").toTheTable();
        begun.agreeOn(begun.raised("5"));
        offered.accepts();
        offered.prepares().agreeOn(offered.raised("5"));
        publish(voted.bothSign());
        publish(moved.bothSign());
        publish(offered.passes().bothSign());
        publish(begun.passes().bothSign());
        assertThat(versions(offered)).containsOnly(before);
        assertThat(versions(voted)).containsOnly(before);
        assertThat(versions(begun)).containsOnly(before + 1);
        assertThat(versions(moved)).containsOnly(before, before + 1);
        assertThat(travelled.nodes).contains("signatures:" + ADDED);
        staysOnAStepThatIsGone();
    }

    /** Checked, nothing changes; moved, it signs by the new model; a step that is gone holds a case where it is. */
    private void moves(StoryWalk moved, int before) {
        assertThat(modelVersions.check(moved.number(), "signatures").isDone()).isTrue();
        assertThat(versions(moved)).containsOnly(before);
        assertThat(modelVersions.move(moved.number(), "ratification").hindrances())
                .containsExactly("the case runs nothing of an older version of ratification");
        assertThat(modelVersions.move(moved.number(), "none").hindrances()).containsExactly("no model none");
        assertThat(modelVersions.move(moved.number(), "signatures").isDone()).isTrue();
        assertThat(versions(moved)).contains(before + 1);
        assertThat(ledger.of(moved.number(), 0, 100))
                .anySatisfy(entry -> assertThat(entry.act()).isEqualTo("negotiation.modelMigrated"));
    }

    /** A case on a step that the newer model does not have stays, and goes on. */
    private void staysOnAStepThatIsGone() {
        StoryWalk refusing = city.walk("e06").offers();
        BpmnModelInstance other = Bpmn.readModelFromFile(
                Path.of("processes", "offer-and-reply.bpmn").toFile());
        UserTask reply = other.getModelElementById("UserTask_ReplyToOffer");
        reply.setId("UserTask_ReplyOtherwise");
        models.createDeployment()
                .addModelInstance("offer-and-reply.bpmn", other)
                .deploy();

        assertThat(modelVersions.move(refusing.number(), "offer-and-reply").hindrances())
                .anySatisfy(reason -> assertThat(reason).contains("UserTask_ReplyToOffer"));
        refusing.accepts();
    }

    private void publish(StoryWalk walk) {
        walk.files();
        walk.unionPasses();
        walk.bureauPasses();
        walk.publishes();
    }

    /** The models of the next release: one of them has a node more. */
    private void release() throws IOException {
        DeploymentBuilder next = models.createDeployment().name("next release");
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                if (file.getFileName().toString().equals("signatures.bpmn")) {
                    lengthen(model);
                } else {
                    model.getModelElementsByType(Process.class)
                            .forEach(process -> process.setName(process.getName() + " "));
                }
                next.addModelInstance(file.getFileName().toString(), model);
            }
        }
        next.deploy();
    }

    /** Something happens between the start and what came first. */
    private static void lengthen(BpmnModelInstance model) {
        StartEvent start =
                model.getModelElementsByType(StartEvent.class).iterator().next();
        SequenceFlow first = start.getOutgoing().iterator().next();
        FlowNode target = first.getTarget();
        Process process = (Process) start.getParentElement();
        IntermediateThrowEvent added = model.newInstance(IntermediateThrowEvent.class, ADDED);
        added.setName("后来加上的一步");
        process.addChildElement(added);
        target.getIncoming().remove(first);
        first.setTarget(added);
        added.getIncoming().add(first);
        SequenceFlow second = model.newInstance(SequenceFlow.class, "Flow_AddedByTheNextRelease");
        process.addChildElement(second);
        second.setSource(added);
        added.getOutgoing().add(second);
        second.setTarget(target);
        target.getIncoming().add(second);
    }

    private ProcessDefinition newest(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    /** The versions of all models that the main line of a case went through; what begins beside it takes the newest. */
    private List<Integer> versions(StoryWalk walk) {
        List<HistoricProcessInstance> parts = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number().toString())
                .list();
        String line = parts.stream()
                .filter(part -> part.getProcessDefinitionKey().equals("wage-negotiation"))
                .findFirst()
                .orElseThrow()
                .getId();
        return parts.stream()
                .filter(part -> line.equals(part.getRootProcessInstanceId()))
                .map(HistoricProcessInstance::getProcessDefinitionVersion)
                .distinct()
                .toList();
    }
}
