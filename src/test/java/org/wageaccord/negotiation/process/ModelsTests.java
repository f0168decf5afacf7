package org.wageaccord.negotiation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract between the models and the classes that their expressions call. */
class ModelsTests {

    private static final int FEWEST_NODES = 3;
    private static final int MOST_NODES = 25;
    private static final Pattern CALL =
            Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey(?:, (\\d))?\\)}");
    private static final Pattern ID =
            Pattern.compile("(UserTask|ServiceTask|CallActivity|SubProcess|Gateway|Event|Flow)_[A-Z][A-Za-z0-9_]+");

    static Stream<Map.Entry<String, BpmnModelInstance>> models() {
        return Models.all().entrySet().stream();
    }

    @Test
    void theTestSeesAllModels() {
        assertThat(Models.all().keySet())
                .containsExactly(
                        "bargaining",
                        "filing-and-review",
                        "mediation",
                        "offer-and-reply",
                        "performance",
                        "preparation",
                        "proposal-and-order",
                        "publication",
                        "ratification",
                        "review",
                        "revision",
                        "round",
                        "sector-approval",
                        "sector-ending",
                        "sector-filing",
                        "sector-joining",
                        "sector-minutes",
                        "sector-negotiation",
                        "sector-offer",
                        "sector-publication",
                        "sector-review",
                        "sector-signing",
                        "side-papers",
                        "signatures",
                        "signing",
                        "supervision-letters",
                        "suspension",
                        "team-change",
                        "termination",
                        "wage-negotiation",
                        "yearly-report");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsNamedLikeItsFileAndSaysHowLongItsHistoryIsKept(Map.Entry<String, BpmnModelInstance> model) {
        Process process = process(model);
        assertThat(process.getId()).isEqualTo(model.getKey());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).matches("\\p{IsHan}+");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("3650");
        assertThat(process.getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAMeaningfulIdAndAChineseName(Map.Entry<String, BpmnModelInstance> model) {
        var nodes = model.getValue().getModelElementsByType(FlowNode.class);
        assertThat(nodes).hasSizeBetween(FEWEST_NODES, MOST_NODES);
        for (FlowElement element : model.getValue().getModelElementsByType(FlowElement.class)) {
            assertThat(element.getId()).matches(ID);
        }
        for (FlowNode node : nodes) {
            if (!(node instanceof ParallelGateway)) {
                assertThat(node.getName()).as(node.getId()).matches("[\\p{IsHan}？]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void anExclusiveGatewayAsksAndEveryAnswerIsLabelledAndConditional(Map.Entry<String, BpmnModelInstance> model) {
        for (ExclusiveGateway gateway : model.getValue().getModelElementsByType(ExclusiveGateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
            assertThat(gateway.getOutgoing()).as(gateway.getId()).hasSize(2);
            for (SequenceFlow answer : gateway.getOutgoing()) {
                assertThat(answer.getName()).as(answer.getId()).isNotBlank();
                assertThat(answer.getConditionExpression()).as(answer.getId()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskCallsAPublicMethodOfThisModelsClass(Map.Entry<String, BpmnModelInstance> model)
            throws ReflectiveOperationException {
        TreeSet<String> beans = new TreeSet<>();
        for (ServiceTask task : model.getValue().getModelElementsByType(ServiceTask.class)) {
            beans.add(called(task.getCamundaExpression(), task.getId()).bean());
            if (task.isCamundaAsyncBefore()) {
                assertThat(task.getExtensionElements().getElementsQuery().list().toString())
                        .as("retry cycle of %s", task.getId())
                        .contains("FailedJobRetryTimeCycle");
            }
            boolean prints = task.getId().contains("_Print");
            assertThat(task.isCamundaAsyncBefore())
                    .as("%s must not undo the act before it", task.getId())
                    .isEqualTo(prints || task.getId().equals("ServiceTask_PrepareFiling"));
        }
        assertThat(beans).as("one class per model").hasSizeLessThanOrEqualTo(1);
        assertThat(EngineSettings.REACHABLE).containsAll(beans);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyTimerAndDueDateIsAskedOfTheCaseNeverTyped(Map.Entry<String, BpmnModelInstance> model)
            throws ReflectiveOperationException {
        for (TimerEventDefinition timer : model.getValue().getModelElementsByType(TimerEventDefinition.class)) {
            assertThat(timer.getTimeDuration()).isNull();
            assertThat(timer.getTimeCycle()).isNull();
            Called date = called(timer.getTimeDate().getTextContent(), timer.getId());
            assertThat(date.method().getReturnType()).isEqualTo(Date.class);
        }
        for (UserTask task : model.getValue().getModelElementsByType(UserTask.class)) {
            if (task.getCamundaDueDate() != null) {
                Called due = called(task.getCamundaDueDate(), task.getId());
                assertThat(due.method().getReturnType()).isEqualTo(Date.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyHumanStepHasOneOwner(Map.Entry<String, BpmnModelInstance> model) throws ReflectiveOperationException {
        List<String> owners =
                Arrays.stream(DutyOwner.values()).map(DutyOwner::name).toList();
        for (UserTask task : model.getValue().getModelElementsByType(UserTask.class)) {
            String owner = task.getCamundaCandidateGroups();
            if (!owners.contains(owner)) {
                assertThat(called(owner, task.getId()).method().getReturnType()).isEqualTo(String.class);
            }
        }
    }

    @Test
    void everyHumanStepHasAPageAndEveryPageAStep() {
        TreeSet<String> tasks = new TreeSet<>();
        models().forEach(model ->
                model.getValue().getModelElementsByType(UserTask.class).forEach(task -> tasks.add(task.getId())));
        assertThat(tasks)
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(DutyKind.values()).map(DutyKind::task).toList()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCalledModelExistsAndGetsTheBusinessKeyOnly(Map.Entry<String, BpmnModelInstance> model) {
        for (CallActivity call : model.getValue().getModelElementsByType(CallActivity.class)) {
            assertThat(Models.callable()).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            List<CamundaIn> in = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list();
            assertThat(in).hasSize(1);
            assertThat(in.get(0).getCamundaBusinessKey()).isEqualTo("#{execution.processBusinessKey}");
            assertThat(in.get(0).getCamundaVariables()).isNull();
        }
    }

    @Test
    void noModelHoldsAScriptAListenerOrAJavaClass() throws IOException {
        for (Path file : Models.files()) {
            assertThat(Files.readString(file))
                    .doesNotContainIgnoringCase("script")
                    .doesNotContain("Listener")
                    .doesNotContain("camunda:class")
                    .doesNotContain("delegateExpression")
                    .doesNotContain("variables=\"all\"");
        }
    }

    @Test
    void whatEndsAStepIsInterruptingAndWhatRemindsIsNot() {
        List<String> interrupting = new ArrayList<>();
        models().forEach(model -> model.getValue().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(BoundaryEvent::cancelActivity)
                .forEach(event -> interrupting.add(event.getId())));
        assertThat(interrupting)
                .containsExactlyInAnyOrder(
                        "Event_ReviewTermOver",
                        "Event_BallotTimeOver",
                        "Event_SupplyTermOver",
                        "Event_SigningRefused",
                        "Event_DisclosureWaived",
                        "Event_SuspendedBetweenRounds",
                        "Event_MediationAsked",
                        "Event_MediationAskedInSuspension",
                        "Event_SuspensionExpired",
                        "Event_ReminderExpired",
                        "Event_OpinionExpired",
                        "Event_OrderExpired",
                        "Event_MediationExpired",
                        "Event_TermOver",
                        "Event_OverInTerm",
                        "Event_ReplacedInGap",
                        "Event_VoteTermOver",
                        "Event_SectorSupplyTermOver",
                        "Event_SectorReviewTermOver");
    }

    private record Called(String bean, Method method) {}

    private static Called called(String expression, String at) throws ReflectiveOperationException {
        Matcher call = CALL.matcher(expression);
        assertThat(call.matches()).as("%s of %s", expression, at).isTrue();
        String type =
                Character.toUpperCase(call.group(1).charAt(0)) + call.group(1).substring(1);
        Class<?> handler = Class.forName("org.wageaccord.negotiation.process." + type);
        assertThat(Modifier.isPublic(handler.getModifiers()))
                .as("%s is public", type)
                .isTrue();
        Method method = call.group(3) == null
                ? handler.getMethod(call.group(2), String.class)
                : handler.getMethod(call.group(2), String.class, long.class);
        return new Called(call.group(1), method);
    }

    private static Process process(Map.Entry<String, BpmnModelInstance> model) {
        return model.getValue().getModelElementsByType(Process.class).iterator().next();
    }
}
